package io.broadsheet.table;

import io.broadsheet.model.CorpusQuote;
import java.util.List;
import java.util.OptionalDouble;

/** Whose the quotes are over the whole run, and who else prints them. */
public final class CorpusQuotesTable {
    /** The definition; its rows are known at the end of a run. */
    public static final Table<CorpusQuote> TABLE = new Table<>(
            "corpus_quotes",
            "a quote, whose it is over the run, and how many articles print it",
            List.of(
                    Column.text("article_id", Descriptions.ARTICLE_ID, CorpusQuote::articleId),
                    Column.text("quote_id", "The quote in its article.", CorpusQuote::quoteId),
                    Column.text(
                            "speaker",
                            "Who says it, by the name over the run, or the article's phrase for a source without a name; empty when unknown. What other articles that print it are sure of counts for one that is not.",
                            CorpusQuote::speaker),
                    Column.text(
                            "identity_id",
                            "The identity that speaks; several are joined by a semicolon; empty for a source without a name.",
                            row -> String.join(";", row.identityIds())),
                    Column.text(
                            "text", "The quoted stretch with its marks, or the reported clause.", CorpusQuote::text),
                    Column.text(
                            "quote_group",
                            "The same for all quotes of the same words: the article and quote that come first; empty when no other article prints it.",
                            CorpusQuote::group),
                    Column.integer("printed", "Number of articles that print it, copies too.", CorpusQuote::printed),
                    Column.text(
                            "method",
                            "How the speaker was found: as in quotes, or reprinted where another article's speaker counts.",
                            CorpusQuote::method),
                    Column.number(
                            "confidence",
                            "How likely the speaker is right, from 0 to 1; empty when nobody was found.",
                            row -> row.method().isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(row.confidence()))),
            List.of("article_id", "quote_id"),
            List.of(Table.toArticle(), Table.inArticle("quote_id", "quotes", "quote_id")));

    private CorpusQuotesTable() {}
}
