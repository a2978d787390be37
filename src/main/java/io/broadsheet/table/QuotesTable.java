package io.broadsheet.table;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Who said what. */
final class QuotesTable {
    static final ArticleTable<Part<Quote>> TABLE = new ArticleTable<>(
            new Table<>(
                    "quotes",
                    "a quote: words that the article ascribes to someone",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().sectionId()),
                            Column.text(
                                    "section",
                                    Descriptions.SECTION,
                                    row -> row.heading(row.item().sectionId())),
                            Column.text(
                                    "quote_id",
                                    "The quote, unique in its article.",
                                    row -> row.item().id()),
                            Column.text(
                                    "speaker",
                                    Descriptions.SPEAKER,
                                    row -> attribution(row).speaker().name()),
                            Column.text(
                                    "text",
                                    "The quoted stretch with its marks, or the reported clause.",
                                    row -> row.item().text()),
                            Column.text(
                                    "kind",
                                    "direct (the whole utterance inside quotation marks), mixed (partly inside) or indirect (without marks).",
                                    row -> row.item().kind().text()),
                            Column.text(
                                    "speaker_role",
                                    Descriptions.ROLE,
                                    row -> attribution(row).role()),
                            Column.integer(
                                    "words",
                                    "Number of words in the quote.",
                                    row -> row.item().words()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.SCORE + " That of the words inside it.",
                                    row -> row.item().sentiment()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> row.item().sentiment()),
                            Column.number(
                                    "confidence",
                                    "How likely the speaker is right, from 0 to 1, as counted on annotated news; empty when nobody was found.",
                                    row -> attribution(row).method().isEmpty()
                                            ? OptionalDouble.empty()
                                            : OptionalDouble.of(attribution(row).confidence())),
                            Column.text(
                                    "method",
                                    "The rule or stage that found the speaker's words; empty when none did.",
                                    row -> attribution(row).method()),
                            Column.text(
                                    "mention",
                                    "The words next to the cue that stand for the speaker.",
                                    row -> attribution(row).mention().text()),
                            Column.text(
                                    "cue",
                                    "The verb or phrase of saying.",
                                    row -> attribution(row).cue().text()),
                            Column.text(
                                    "speaker_entity_id",
                                    Descriptions.SPEAKER_ENTITY,
                                    row -> String.join(
                                            ";", attribution(row).speaker().entityIds())),
                            Column.text(
                                    "inside_quote_id",
                                    "The quote that holds this one; empty for one that no other holds.",
                                    row -> Containment.holding(row.article().quotes(), row.item())),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().span().end()),
                            Column.integer(
                                    "content_begin",
                                    "Where all that is reported begins, the words around the marks included.",
                                    row -> row.item().content().begin()),
                            Column.integer(
                                    "content_end",
                                    "Where it ends.",
                                    row -> row.item().content().end()),
                            Column.integerOrEmpty(
                                    "mention_begin",
                                    "Where they begin.",
                                    row -> begin(attribution(row).mention())),
                            Column.integerOrEmpty(
                                    "mention_end",
                                    "Where they end.",
                                    row -> end(attribution(row).mention())),
                            Column.integerOrEmpty(
                                    "cue_begin",
                                    "Where it begins.",
                                    row -> begin(attribution(row).cue())),
                            Column.integerOrEmpty(
                                    "cue_end",
                                    "Where it ends.",
                                    row -> end(attribution(row).cue()))),
                    List.of("article_id", "quote_id"),
                    List.of(
                            Table.toArticle(),
                            Table.toSection(),
                            Table.inArticleIfAny("inside_quote_id", "quotes", "quote_id"))),
            article -> Part.all(article, article.quotes()));

    private QuotesTable() {}

    private static Attribution attribution(Part<Quote> row) {
        return row.item().attribution();
    }

    private static OptionalInt begin(Excerpt excerpt) {
        return excerpt.isPresent() ? OptionalInt.of(excerpt.span().begin()) : OptionalInt.empty();
    }

    private static OptionalInt end(Excerpt excerpt) {
        return excerpt.isPresent() ? OptionalInt.of(excerpt.span().end()) : OptionalInt.empty();
    }
}
