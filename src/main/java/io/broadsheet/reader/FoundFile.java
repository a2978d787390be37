package io.broadsheet.reader;

/**
 * A file that was found: named by the user, in a folder or in an archive.
 *
 * @param key its place
 * @param articleId the id that it would have if it were one article
 * @param file what people call it
 * @param name its own name, whose ending may tell the format
 * @param isNamed whether the user named it, so that it is read whatever its ending
 * @param archives how many archives it lies in, one in the other
 * @param stored its bytes
 */
record FoundFile(
        InputKey key, String articleId, String file, String name, boolean isNamed, int archives, Stored stored) {
    /** As an input that is one article. */
    ListedInput listed(int argument) {
        return new ListedInput(argument, key.toString(), articleId, file);
    }

    /** As an input that cannot be listed, or not to its end; its id is no article's. */
    ListedInput refused(int argument, UnreadableArticleException why) {
        return new ListedInput(
                argument, key.refused(why.code(), why.explanation()).toString(), articleId + "/", file);
    }
}
