#!/bin/sh
# Makes a site on which the notebooks that need no PyTorch open in a browser, without a server of Jupyter's.
# usage: scripts/lite.sh FOLDER [PYTHON]
set -eu
folder=$1 python=${2:-python3}
rm -rf "$folder"
mkdir -p "$folder/contents/numpy_backprop"
"$python" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet 'jupyterlite-core>=0.8,<0.9' 'jupyterlite-pyodide-kernel>=0.8,<0.9' jupyter_server
cp -r release/written_derivations "$folder/contents"
for file in README.md autograd.ipynb layers.ipynb numpy_alone.py value_graph.py; do
    cp "release/numpy_backprop/$file" "$folder/contents/numpy_backprop"
done
cd "$folder"
venv/bin/python - <<'END'  # the name of its kernel, so that nobody is asked for it
import json, pathlib
for path in pathlib.Path("contents").rglob("*.ipynb"):
    notebook = json.loads(path.read_text("utf-8"))
    notebook["metadata"]["kernelspec"] = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), "utf-8")
END
venv/bin/jupyter lite build --contents contents --output-dir site >build.log 2>&1 || { tail -20 build.log; exit 1; }
echo "$folder/site holds it: put that folder on any web server. Look at it here:  python3 -m http.server -d $folder/site"
