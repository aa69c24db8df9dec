"""The course's configuration, read by `course` and by plain nbgrader alike."""

c = get_config()  # noqa: F821 - given by traitlets

c.CourseDirectory.course_id = "COURSE_NAME"
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

# What students are told about handing in, beside the due time in the gradebook. More: c.HandingIn.where
c.HandingIn.installed = ["numpy", "matplotlib"]

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

# What is taken off for lateness, a line for each assignment.
c.AssignLatePenalties.plugin_class = "grader.policies.late.Late"
c.Late.zone = "UTC"
c.Late.policies = {"weather": "10% a started day, at most 2 days"}

# Limits of one submission.
c.Marker.cell_seconds = 20
c.Marker.submission_seconds = 60
