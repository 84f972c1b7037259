"""Words below the level of claims: tokens, folding, stems, spelling variants of names.

Imports nothing heavy: word lists and the stemmer are loaded when first asked for.
"""

from reader.language import lexicon, variants
from reader.language.folding import fold
from reader.language.stems import stem, stem_all
from reader.language.tokens import Token, tokenize

__all__ = ["Token", "fold", "lexicon", "stem", "stem_all", "tokenize", "variants"]
