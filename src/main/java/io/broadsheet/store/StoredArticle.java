package io.broadsheet.store;

/**
 * What the store knows of an article that was analysed before.
 *
 * @param fingerprint what its rows depend on
 * @param hasTokens whether its tokens were kept
 */
public record StoredArticle(String fingerprint, boolean hasTokens) {}
