"""A question about strings, as an author writes it into what `course new` lays out, and twelve answers."""

QUESTION = ("words/counting", "vowels", "4")

NOTEBOOK = {  # what stands in the view of the notebook -> what the author writes there
    "# FILL IN: a title": "# Counting letters",
    "FILL IN: what this notebook is about.": "Texts are counted here.",
    "FILL IN: what `vowels` is given and what it returns, with an example.": 'Of "A tea" it is 3.',
    "def vowels(x):": "def vowels(text):",
    '"""FILL IN: what it returns, in one line."""': '"""Return how many vowels stand in a text."""',
    "return x  # FILL IN: the right answer, and the arguments above": (
        'return sum(letter in "aeiou" for letter in text.lower())'
    ),
    "shown = vowels(1)  # FILL IN: the example of the text, and below what it must come to": (
        'shown = vowels("A tea")'
    ),
    "assert shown == 1": "assert shown == 3",
    "says 1, not {shown}: FILL IN: what to look at next.": "says 3, not {shown}: do large letters count?",
    "x = 3  # FILL IN: what to ask with; integers(0, 9, 5) of grader draws it for each student": (
        'x = "Ode to my tea"\nexpect("vowels(\'\')", 0, what="a text without a letter", marks=1)'
    ),
    "None,  # FILL IN: the right value for this x": "5,",
    "FILL IN: what is checked, in words that tell nothing of the test": "a text of four words",
    "marks=4,": "marks=3,",
    '"FILL IN: what to tell a student whose answer is the value behind this sentence": None': (
        '"Large vowels count as well.": 4'
    ),
}
_SUM = "def vowels(text):\n    return sum({} for c in text)\n"
SMALL = _SUM.format("c in 'aeiou'")
COUNTED = "def vowels(text):\n    return sum(text.count(v) for v in 'aeiouAEIOU')\n"
KNOWN = {  # the known answers that `course new` lays out, as the author fills them in
    "mistakes": f'"""Small ones alone.\n\nhint: Large vowels count\nloses: test-vowels\n"""\n\n{SMALL}',
    "alternatives": f'"""Counts each vowel."""\n\n{COUNTED}',
}
HANDED_IN = {  # student -> answer, marks of 4
    "sum": (_SUM.format("c.lower() in 'aeiou'"), 4),
    "count": (COUNTED, 4),
    "regex": ("import re\ndef vowels(text):\n    return len(re.findall('(?i)[aeiou]', text))\n", 4),
    "filter": ("vowels = lambda text: len(list(filter('aeiouAEIOU'.__contains__, text)))\n", 4),
    "small": (SMALL, 1),
    "consonants": (_SUM.format("c.lower() not in 'aeiou'"), 1),
    "length": ("def vowels(text):\n    return len(text)\n", 1),
    "first": ("def vowels(text):\n    return 5 * (text[0].lower() in 'aeiou')\n", 3),
    "unwritten": (None, 0),
    "equals": (
        "class Any(int):\n    def __eq__(self, other): return True\n\nvowels = lambda text: Any(9)\n",
        0,
    ),
    "ends": ("import os\nos._exit(0)\n", 0),
    "reaches": ("import grader.asking.compare as c\nc.difference = lambda *a: None\nvowels = len\n", 0),
}
