package io.broadsheet.corpus.stored;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Document;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.TargetSentiment;
import io.broadsheet.model.Token;
import io.broadsheet.model.Traits;
import io.broadsheet.model.Value;
import io.broadsheet.model.ValueType;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An analysed article as its rows tell it: the rows that are made of it are those rows again, but for scores that are added up
 * of rounded ones and may differ in the last decimal. What no table shows it does not have: lemmas, dependencies, the rules behind names and
 * speakers, vetoes, where headings and paragraphs stand.
 *
 * @param id the article's id
 * @param text its text
 * @param tokens where its tokens stand, in the order of its sentences
 * @param traits what else it shows of its entities, by their ids
 * @param rows its rows by the table's name, each with all columns
 */
public record StoredArticle(
        String id, String text, List<Span> tokens, Map<String, Traits> traits, Map<String, List<List<Cell>>> rows) {
    private static final Map<String, Table<?>> TABLES = tables();

    public StoredArticle {
        tokens = List.copyOf(tokens);
        traits = Map.copyOf(traits);
        rows = Map.copyOf(rows);
    }

    private static Map<String, Table<?>> tables() {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        for (ArticleTable<?> table : Tables.ofArticles(true)) {
            tables.put(table.table().name(), table.table());
        }
        return Collections.unmodifiableMap(tables);
    }

    private List<RowReader> rows(String table) {
        return Optional.ofNullable(TABLES.get(table))
                .map(known -> RowReader.all(known, rows.getOrDefault(table, List.of())))
                .orElse(List.of());
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException if the rows are not those of one article
     */
    public AnalyzedArticle analyzed() {
        ArticleText whole = ArticleText.of(text);
        RowReader article = rows("articles").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": has no row in the table of articles"));
        List<Mention> mentions =
                rows("mentions").stream().map(StoredArticle::mention).toList();
        List<Entity> entities = entities(mentions);
        return ArticleSums.of(
                Document.of(id, article.text("file"), whole),
                article.text("byline"),
                article.text("published"),
                rows("sections").stream().map(StoredArticle::section).toList(),
                sentences(whole),
                entities,
                mentions,
                rows("values").stream().map(StoredArticle::value).toList(),
                quotes(whole, entities));
    }

    private static Section section(RowReader row) {
        Span span = row.span("begin", "end");
        Span unknown = new Span(span.begin(), span.begin());
        return new Section(
                row.text("section_id"),
                row.whole("section_index"),
                row.whole("level"),
                row.text("parent_section_id"),
                row.text("heading"),
                unknown,
                span,
                Collections.nCopies(row.whole("paragraphs"), unknown));
    }

    private List<Sentence> sentences(ArticleText whole) {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (RowReader row : rows("sentences")) {
            int end = next + row.whole("tokens");
            if (end > tokens.size()) {
                throw new IllegalArgumentException(id + ": has fewer tokens than its sentences: " + tokens.size());
            }
            sentences.add(new Sentence(
                    row.text("sentence_id"),
                    row.text("section_id"),
                    row.whole("paragraph_index"),
                    Sentence.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.span("begin", "end"),
                    tokens.subList(next, end).stream()
                            .map(span -> new Token(span, whole.cut(span), "", "", "", 0, ""))
                            .toList(),
                    new SentenceSentiment(
                            row.sentiment(),
                            row.number("sentiment_confidence"),
                            row.numbers(Arrays.stream(SentimentLabel.values())
                                    .map(label -> "rntn_" + label.name().toLowerCase(Locale.ROOT))
                                    .toArray(String[]::new)))));
            next = end;
        }
        return sentences;
    }

    private static Mention mention(RowReader row) {
        return new Mention(
                row.text("entity_id"),
                row.text("section_id"),
                row.text("sentence_id"),
                row.span("begin", "end"),
                row.text("surface"),
                row.type(),
                row.text("subtype"),
                "",
                new TargetSentiment(
                        row.sentiment(), row.numbers("toward_negative", "toward_neutral", "toward_positive")));
    }

    /** The entities, in the order of their first mention. */
    private List<Entity> entities(List<Mention> mentions) {
        Map<String, Entity> byId = new HashMap<>();
        for (RowReader row : rows("entities")) {
            byId.put(
                    row.text("entity_id"),
                    new Entity(
                            row.text("entity_id"),
                            row.text("name"),
                            row.type(),
                            row.text("subtype"),
                            traits.getOrDefault(row.text("entity_id"), Traits.NONE)));
        }
        return mentions.stream()
                .map(Mention::entityId)
                .distinct()
                .flatMap(entity -> Optional.ofNullable(byId.get(entity)).stream())
                .toList();
    }

    private static Value value(RowReader row) {
        return new Value(
                row.text("section_id"),
                row.text("sentence_id"),
                row.span("begin", "end"),
                row.text("surface"),
                ValueType.valueOf(row.text("type")),
                row.text("normalized"));
    }

    private List<Quote> quotes(ArticleText whole, List<Entity> entities) {
        Map<String, String> names = new HashMap<>();
        entities.forEach(entity -> names.put(entity.id(), entity.name()));
        List<Quote> quotes = new ArrayList<>();
        for (RowReader row : rows("quotes")) {
            Speaker speaker = StoredSpeaker.of(row.text("speaker"), row.text("speaker_entity_id"), names);
            quotes.add(new Quote(
                    row.text("quote_id"),
                    row.text("section_id"),
                    Quote.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.span("begin", "end"),
                    row.span("content_begin", "content_end"),
                    row.text("text"),
                    new Attribution(
                            speaker,
                            row.text("speaker_role"),
                            excerpt(row, "mention", whole),
                            excerpt(row, "cue", whole),
                            row.text("method"),
                            "",
                            "",
                            row.number("confidence")),
                    row.whole("words"),
                    row.sentiment()));
        }
        return quotes;
    }

    private static Excerpt excerpt(RowReader row, String column, ArticleText whole) {
        Span span = row.span(column + "_begin", column + "_end");
        return span.isEmpty() ? Excerpt.NONE : Excerpt.of(whole, span);
    }
}
