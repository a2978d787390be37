package io.broadsheet.table;

import io.broadsheet.model.ArticleGroup;
import io.broadsheet.model.Sentiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups of articles, by columns that people choose. */
public final class GroupsTable {
    /** The definition without the columns that tell groups apart. */
    public static final Table<ArticleGroup> TABLE = new Table<>(
            "groups",
            "a group of articles that have the same in the columns named by --group-by, which stand before those below; a text that several "
                    + "articles print counts once, unless --count-copies is given",
            columns(List.of(
                    number("articles", "Number of articles.", ArticleGroup::articles),
                    number("tokens", "Number of words and punctuation marks.", ArticleGroup::tokens),
                    number("quotes", "Number of quotes.", row -> row.quotes().all()),
                    number(
                            "direct",
                            "Number of direct quotes.",
                            row -> row.quotes().direct()),
                    number(
                            "mixed",
                            "Number of mixed quotes.",
                            row -> row.quotes().mixed()),
                    number(
                            "indirect",
                            "Number of indirect quotes.",
                            row -> row.quotes().indirect()),
                    number(
                            "unknown_speakers",
                            "Number of quotes whose speaker is unknown.",
                            row -> row.quotes().unknown()),
                    number(
                            "words_quoted",
                            "Number of words in all quotes.",
                            row -> row.quotes().words()),
                    number("speakers", "Number of named people and bodies who speak.", ArticleGroup::speakers),
                    Column.text(
                            "most_quoted",
                            "The five of these with most quotes, the most first, joined by semicolons.",
                            row -> joined(row.mostQuoted().stream().map(GroupsTable::apart))),
                    Column.score(
                            "sentiment_score",
                            Descriptions.SCORE + " The mean of all sentences, weighted by tokens.",
                            ArticleGroup::overall),
                    Column.label("sentiment_label", Descriptions.LABEL, ArticleGroup::overall),
                    Column.score(
                            "narrative_score",
                            "The mean over the tokens outside reported content, from -1 to 1.",
                            ArticleGroup::narrative),
                    Column.score(
                            "quoted_score",
                            "The mean over the tokens inside reported content, from -1 to 1.",
                            ArticleGroup::quoted))),
            List.of(),
            List.of());

    private static final String CLASHING = "group_";

    private GroupsTable() {}

    /**
     * The definition with the columns that tell groups apart.
     *
     * @param keys their names, which get a prefix where they are those of other columns
     */
    public static Table<ArticleGroup> by(List<String> keys) {
        List<Column<ArticleGroup, ?>> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int place = i;
            String key = keys.get(i);
            columns.add(Column.text(
                    TABLE.header().contains(key) ? CLASHING + key : key,
                    "What the articles of the group have there in articles.csv; empty where they have nothing.",
                    row -> row.keys().get(place)));
        }
        columns.addAll(TABLE.columns());
        return new Table<>(TABLE.name(), TABLE.row(), columns, List.of(), List.of());
    }

    private static Column<ArticleGroup, Long> number(
            String name, String description, ToLongFunction<ArticleGroup> number) {
        return Column.integer(name, description, row -> Math.toIntExact(number.applyAsLong(row)));
    }

    /** Columns, and behind them those of the names that are mentioned most: a number that stands in a text is none for a spreadsheet. */
    private static List<Column<ArticleGroup, ?>> columns(List<Column<ArticleGroup, ?>> first) {
        List<Column<ArticleGroup, ?>> columns = new ArrayList<>(first);
        for (int place = 0; place < ArticleGroup.MOST_NAMES; place++) {
            int which = place;
            String name = "named_" + (place + 1);
            columns.add(Column.text(
                    name,
                    place == 0
                            ? "The name that is mentioned most; those behind it follow."
                            : "The name in place " + (place + 1) + "; empty if there are fewer.",
                    row -> named(row, which).map(ArticleGroup.Named::name).orElse("")));
            columns.add(Column.integerOrEmpty(
                    name + "_mentions",
                    "How often it is mentioned.",
                    row -> named(row, which)
                            .map(named -> OptionalInt.of(Math.toIntExact(named.times())))
                            .orElse(OptionalInt.empty())));
            columns.add(Column.score(
                    name + "_score",
                    Descriptions.TOWARD + " The balance of these mentions.",
                    row -> named(row, which).map(ArticleGroup.Named::sentiment).orElse(Sentiment.UNKNOWN)));
        }
        return columns;
    }

    private static Optional<ArticleGroup.Named> named(ArticleGroup row, int place) {
        return row.mostNamed().stream().skip(place).findFirst();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(";"));
    }

    /** A name that cannot be taken for two. */
    private static String apart(String name) {
        return name.replace(';', ',');
    }
}
