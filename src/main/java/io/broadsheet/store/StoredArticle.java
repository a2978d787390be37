package io.broadsheet.store;

/**
 * What the store knows of an article that was analysed before.
 *
 * @param fingerprint what its rows depend on
 * @param hasTokens whether its tokens were kept
 * @param hasAllColumns whether it was analysed when all columns were there
 */
public record StoredArticle(String fingerprint, boolean hasTokens, boolean hasAllColumns) {}
