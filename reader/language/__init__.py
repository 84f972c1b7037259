"""Words below the level of claims: tokens, folding, stems, spelling variants of names."""
