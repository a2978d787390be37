package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * An article in a file of its own.
 *
 * @param isNamed whether the user named the file itself, which may be a pipe then: {@code <(pdftotext report.pdf -)}
 */
record FileSource(String articleId, String file, Path path, boolean isNamed, PlainTextReader reader)
        implements ArticleSource {
    private static final Set<String> OTHER_FORMATS = Set.of(
            "html", "htm", "xhtml", "xml", "json", "jsonl", "csv", "tsv", "pdf", "doc", "docx", "odt", "rtf", "epub",
            "zip", "gz", "xlsx", "xls", "ods", "png", "jpg", "jpeg", "gif");

    @Override
    public Document read() throws UnreadableArticleException {
        String ending = InputLister.ending(path);
        if (OTHER_FORMATS.contains(ending)) {
            throw new UnreadableArticleException(
                    FailureCode.FORMAT_UNSUPPORTED,
                    "." + ending + " files are not read; save the article as plain text");
        }
        if (!isNamed && Files.exists(path) && !Files.isRegularFile(path)) {
            // Opening a pipe would wait for whoever writes into it.
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE,
                    Files.isDirectory(path)
                            ? "is a folder that cannot be opened; check its permissions"
                            : "is a pipe, a socket or a device; save the article in a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reader.read(articleId, file, in);
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE,
                    "cannot be read (" + InputLister.reason(e) + "); check the file and its permissions");
        }
    }
}
