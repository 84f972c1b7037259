"""The comparison: articles side by side, their claims marked, and what joins them."""
