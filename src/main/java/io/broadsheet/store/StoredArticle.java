package io.broadsheet.store;

/**
 * What the store knows of an article that was analysed before.
 *
 * @param fingerprint what its rows depend on
 * @param file what the input was called then
 * @param hasTokens whether its tokens were kept
 */
public record StoredArticle(String fingerprint, String file, boolean hasTokens) {}
