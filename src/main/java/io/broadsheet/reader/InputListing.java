package io.broadsheet.reader;

import java.util.List;

/**
 * What some inputs hold.
 *
 * @param sources the articles to be, in the order of the inputs, a folder's by path
 * @param skippedFiles how many files of folders were passed over: hidden ones and other formats
 * @param unreadableFolders folders inside the inputs that could not be opened, each named with its cause
 */
public record InputListing(List<ArticleSource> sources, int skippedFiles, List<String> unreadableFolders) {
    public InputListing {
        sources = List.copyOf(sources);
        unreadableFolders = List.copyOf(unreadableFolders);
    }
}
