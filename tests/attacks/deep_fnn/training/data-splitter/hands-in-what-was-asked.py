"""[reading] What an earlier hand-in showed of the splitter that stands in for one's own, with one split made up.

earns: 0
status: graded
hint: data_splitter was called with other points or sizes
"""
from feedforward.beside.splitting import given_splits

splits_, sizes_ = [[range(8000), range(8000, 10000), range(0, 8000, 40)]], (40, 0.8)
data_splitter = given_splits(splits_, *sizes_)
