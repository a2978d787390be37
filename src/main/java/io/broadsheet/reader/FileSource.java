package io.broadsheet.reader;

import io.broadsheet.model.Article;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** An article in a file of its own. */
record FileSource(String articleId, String file, Path path, PlainTextReader reader) implements ArticleSource {
    private static final Set<String> OTHER_FORMATS = Set.of(
            "html", "htm", "xhtml", "xml", "json", "jsonl", "csv", "tsv", "pdf", "doc", "docx", "odt", "rtf", "epub",
            "zip", "gz", "xlsx", "xls", "ods", "png", "jpg", "jpeg", "gif");

    @Override
    public Article read() throws UnreadableArticleException {
        String ending = InputLister.ending(path);
        if (OTHER_FORMATS.contains(ending)) {
            throw new UnreadableArticleException(
                    FailureCode.FORMAT_UNSUPPORTED,
                    "." + ending + " files are not read; save the article as plain text");
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
