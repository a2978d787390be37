package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An article in a file of its own.
 *
 * @param isNamed whether the user named the file itself, which may be a pipe then: {@code <(pdftotext report.pdf -)}
 */
record FileSource(String articleId, String file, Path path, boolean isNamed, ArticleReader reader)
        implements ArticleSource {
    /** Reads from a file. */
    private interface Reading<T> {
        T from(InputStream in) throws IOException, UnreadableArticleException;
    }

    @Override
    public Document read() throws UnreadableArticleException {
        return opened(in -> reader.read(articleId, file, in));
    }

    @Override
    public boolean isBareText() {
        try {
            return Files.isRegularFile(path) && opened(in -> reader.isBareText(file, in));
        } catch (UnreadableArticleException e) {
            return false;
        }
    }

    /**
     * The name of the format that it would be read as; empty for a pipe, which can be read only once.
     *
     * @throws UnreadableArticleException if it would not be read
     */
    String format() throws UnreadableArticleException {
        return isNamed && Files.exists(path) && !Files.isRegularFile(path) ? "" : opened(in -> reader.format(file, in));
    }

    private <T> T opened(Reading<T> reading) throws UnreadableArticleException {
        if (!isNamed && Files.exists(path) && !Files.isRegularFile(path)) {
            // Opening a pipe would wait for whoever writes into it.
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE,
                    Files.isDirectory(path)
                            ? "is a folder that cannot be opened; check its permissions"
                            : "is a pipe, a socket or a device; save the article in a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE,
                    "cannot be read (" + InputLister.reason(e) + "); check the file and its permissions");
        }
    }
}
