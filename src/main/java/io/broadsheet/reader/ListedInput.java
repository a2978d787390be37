package io.broadsheet.reader;

/**
 * An input that was found and not opened yet: a file, or a record of a corpus.
 *
 * @param argument which of the inputs that the user named holds it, from 0
 * @param key its place within that input: inputs sort by {@code argument}, then by {@code key} in code point order
 * @param articleId the id that its article will have
 * @param file what people call it: a path as they gave it, or {@code standard input}; for a record with its place behind it,
 *     as in {@code press.jsonl:17}
 */
public record ListedInput(int argument, String key, String articleId, String file) {}
