"""A seed is set inside, so every call gives the same split.
hint: a seed is set inside
"""
from sklearn.model_selection import train_test_split


def data_splitter(X, v, batch_size, train_size):
    X_train, X_test, v_train, v_test = train_test_split(
        np.array(X, np.float32), np.array(v, np.float32), train_size=train_size, random_state=42
    )
    return X_train, v_train, X_test, v_test, list(range(0, len(X_train), batch_size))
