package io.broadsheet.evaluation;

import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A row of the quotes table, as far as it can be measured.
 *
 * @param place the file and line where it stands
 * @param id unique in its article; empty where the table has none
 * @param span the quoted stretch with its marks, or the reported clause
 * @param content all that is reported
 * @param speaker empty when unknown
 * @param named whether the speaker has a name of its own, as entities have
 * @param mention the words that stand for the speaker
 * @param method the rule that found the speaker; empty when none did
 * @param confidence how sure the speaker is, from 0 to 1
 */
record QuoteRow(
        String place,
        String articleId,
        String id,
        Quote.Kind kind,
        String text,
        Span span,
        Span content,
        String speaker,
        boolean named,
        Excerpt mention,
        String method,
        OptionalDouble confidence) {
    /** The columns without which nothing can be measured. */
    static final List<String> NEEDED =
            List.of("article_id", "kind", "begin", "end", "speaker", "mention_begin", "mention_end");

    static QuoteRow of(CsvFile.Row row) throws EvaluationException {
        Span span = span(row, "begin", row.integer("begin"), row.integer("end"));
        OptionalInt contentBegin = row.integerOrEmpty("content_begin");
        OptionalInt contentEnd = row.integerOrEmpty("content_end");
        OptionalInt mentionBegin = row.integerOrEmpty("mention_begin");
        OptionalInt mentionEnd = row.integerOrEmpty("mention_end");
        if (mentionBegin.isPresent() != mentionEnd.isPresent()) {
            throw new EvaluationException(row.place() + ": one of 'mention_begin' and 'mention_end' is empty");
        }
        return new QuoteRow(
                row.place(),
                row.text("article_id"),
                row.text("quote_id"),
                kind(row),
                row.text("text"),
                span,
                span(row, "content_begin", contentBegin.orElse(span.begin()), contentEnd.orElse(span.end())),
                row.text("speaker"),
                // Other programs' tables know no entities: there any speaker counts as named.
                !row.text(row.has("speaker_entity_id") ? "speaker_entity_id" : "speaker")
                        .isEmpty(),
                mentionBegin.isEmpty()
                        ? Excerpt.NONE
                        : new Excerpt(
                                span(row, "mention_begin", mentionBegin.orElse(0), mentionEnd.orElse(0)),
                                row.text("mention")),
                row.text("method"),
                row.shareOrEmpty("confidence"));
    }

    private static Quote.Kind kind(CsvFile.Row row) throws EvaluationException {
        String kind = row.text("kind");
        return Arrays.stream(Quote.Kind.values())
                .filter(value -> value.text().equals(kind))
                .findFirst()
                .orElseThrow(() -> new EvaluationException(row.place() + ": 'kind' must be direct, mixed or indirect, "
                        + "but is '" + Shortened.to(40, kind) + "'"));
    }

    private static Span span(CsvFile.Row row, String column, int begin, int end) throws EvaluationException {
        if (end < begin) {
            throw new EvaluationException(row.place() + ": '" + column + "' is " + begin + ", behind its end " + end);
        }
        return new Span(begin, end);
    }

    /** Whether its words stand in quotation marks. */
    boolean isQuoted() {
        return kind != Quote.Kind.INDIRECT;
    }

    /** Where the farthest of its words ends. */
    int lastEnd() {
        return Math.max(span.end(), Math.max(content.end(), mention.span().end()));
    }
}
