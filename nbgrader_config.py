"""The course's configuration, read by `course` and by plain nbgrader alike."""

c = get_config()  # noqa: F821 - given by traitlets

c.CourseDirectory.course_id = "feedforward_networks"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", ".pytest_cache", ".*"]

# Plain `nbgrader autograde` marks with the same sandbox and the same marker as `course grade`.
c.Autograde.sanitize_preprocessors = ["grader.marking.preprocess.Rebuild"]
c.Autograde.autograde_preprocessors = [
    "grader.marking.preprocess.Execute",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
]

# nbgrader's own steps, and the last: cells that say how to hand in and what is still missing. Nothing in
# them is marked, and the gradebook does not know them.
c.GenerateAssignment.preprocessors = [
    *(f"nbgrader.preprocessors.{step}" for step in ("IncludeHeaderFooter", "InstantiateTests", "LockCells")),
    *(f"nbgrader.preprocessors.{step}" for step in ("ClearSolutions", "ClearOutput", "CheckCellMetadata")),
    *(f"nbgrader.preprocessors.{step}" for step in ("ComputeChecksums", "SaveCells", "ClearHiddenTests")),
    *(f"nbgrader.preprocessors.{step}" for step in ("ClearMarkScheme", "ComputeChecksums")),
    "nbgrader.preprocessors.CheckCellMetadata",
    "grader.marking.preprocess.HandOut",
]

# What students are told about handing in, beside the due time in the gradebook: all of `c.HandingIn` is in
# grader/handout/settings.py.
# A badge opens each notebook in Colab where release/ lies on GitHub:
# c.HandingIn.github = "owner/repository/branch"
c.HandingIn.order = {
    "written_derivations": ["primer", "network_by_hand", "chain_rule", "two_layer_net", "concepts"],
    "numpy_backprop": ["autograd", "layers", "iris", "mnist_from_scratch"],
    "manual_mlp": ["mlp", "experiments", "backprop", "modular_mlp", "dream"],
    "mnist_batcher": ["batcher", "fashion"],
}
c.HandingIn.installing = ["docs/installing.md", "requirements.txt", "requirements-numpy.txt"]
c.HandingIn.installed = ["numpy", "torch", "torchvision", "sklearn", "scipy", "matplotlib"]
c.HandingIn.installed += ["sympy", "networkx", "tqdm", "IPython"]

# `nbgrader generate_feedback`, `nbgrader release_feedback` and formgrader's buttons make and publish the
# pages of `course feedback`. Without these lines they publish what stands in autograded/.
c.GenerateFeedback.exporter_class = "grader.report.published.FeedbackPages"
c.ExchangeFactory.release_feedback = "grader.report.published.ReleasePages"

# Those who mark by hand see hidden tests and mark schemes in formgrader.
c.HTMLExporter.preprocessors = ["grader.report.formgrader.HiddenCells"]

# `nbgrader zip_collect` unpacks downloaded/<assignment>/archive/<student>.zip, within bounds. Take the
# student from the name of the archive, as here, never from one inside it: what is inside, the student chose.
c.ZipCollectApp.extractor_plugin = "grader.collecting.zip_collect.BoundedExtractor"
c.ZipCollectApp.collector_plugin = "grader.collecting.zip_collect.OneOfEach"
c.FileNameCollectorPlugin.named_regexp = (
    r".*?/downloaded/[^/]+/extracted/(?P<student_id>[^/]+)/(?:.*/)?(?P<file_id>[^/]+)\.\w+$"
)
c.FileNameCollectorPlugin.valid_ext = [".ipynb", ".pt"]

# What this course's own library has: code that hidden tests run beside the student's, and the data sets.
c.Marker.beside = ["feedforward.beside"]
c.Marker.make_data = "feedforward.data.for_grading"

# What holds for an assignment, a line each (docs/marks-and-lateness.md). Another late plugin for nbgrader
# works as well: c.AssignLatePenalties.plugin_class = "late_policy.X", with late_policy.py beside this file.
c.AssignLatePenalties.plugin_class = "grader.policies.late.Late"
c.Late.zone = "Europe/Berlin"
c.Late.policies = {
    "written_derivations": "10% a started day, at most 2 days; file Lastname_Firstname_Assgn2.ipynb",
    "deep_fnn": "10% a started day, at most 2 days; file Lastname_Firstname_Assgn2.ipynb",
    "mnist_batcher": "10% a started day, at most 2 days; file Lastname_Firstname_Assgn2.ipynb",
    "manual_mlp": "20% within 24 hours; 5% for a wrong format; extra credit dream/pleasing-image",
    "numpy_backprop": "hard deadline; file PA3.zip",
}

# Limits of one submission: see `c.Marker` in grader/marking/recording/settings.py for all of them.
c.Marker.cell_seconds = 60
c.Marker.submission_seconds = 180
