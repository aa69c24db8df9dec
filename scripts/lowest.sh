#!/bin/sh
# Do the lowest versions that pyproject.toml allows work? Makes, marks and verifies a new course with them.
# usage: scripts/lowest.sh FOLDER [PYTHON]
set -eu
folder=$1 python=${2:-python3}
rm -rf "$folder"
"$python" -m venv "$folder/venv"
bin=$(cd "$folder/venv/bin" && pwd)
"$bin/python" - > "$folder/lowest.txt" <<'END'
import re, tomllib
with open("pyproject.toml", "rb") as file:
    for needed in tomllib.load(file)["project"]["dependencies"]:
        name, version = re.match(r"([\w-]+)>=([\d.]+)", needed).groups()
        print(f"{name}=={version}")
END
"$bin/pip" install --quiet -c "$folder/lowest.txt" -e .
"$bin/course" init "$folder/course"
cd "$folder/course"
"$bin/course" release
"$bin/course" demo
"$bin/course" verify
