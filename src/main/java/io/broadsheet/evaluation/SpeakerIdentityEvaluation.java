package io.broadsheet.evaluation;

import io.broadsheet.evaluation.Grouping.Cubed;
import io.broadsheet.evaluation.Grouping.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Measures who the tables say that the speakers of annotated quotes are over a run. Every annotated quote counts whose speaker has an
 * identity in the gold. A quote that the table lacks, and one whose speaker is unknown or has no name, is a group of its own; a quote of
 * a wrong speaker stands where the tables have that speaker. Immutable and safe for use by several threads.
 */
public final class SpeakerIdentityEvaluation {
    private final Gold quotes;
    private final GoldIdentities identities;

    private SpeakerIdentityEvaluation(Gold quotes, GoldIdentities identities) {
        this.quotes = quotes;
        this.identities = identities;
    }

    /**
     * Reads annotated quotes, and who their speakers are.
     *
     * @param folder articles with their quotes, in a format that names speakers
     * @param file a CSV file with the columns article_id, name (of a speaker, as annotated) and identity
     * @throws EvaluationException if one of them is broken or does not name speakers
     */
    public static SpeakerIdentityEvaluation against(Path folder, Path file) throws EvaluationException {
        Gold quotes = Gold.read(folder);
        if (quotes.articles().stream().noneMatch(SpeakerArticle.class::isInstance)) {
            throw new EvaluationException(
                    folder + ": does not name the speakers; quotes in JSON or in a table do, see docs/evaluation.md");
        }
        return new SpeakerIdentityEvaluation(quotes, GoldIdentities.read(file, false));
    }

    /** A quote of the gold: who speaks it, whom the tables take that for, and whether they have the right speaker in its article. */
    private record Spoken(String article, Item item, boolean hasIdentity, boolean right) {}

    /**
     * Measures the tables of a folder.
     *
     * @param top how many of the gold's identities count, the most quoted ones
     * @throws EvaluationException if the tables are not there, are broken, or hold none of the quotes
     */
    public SpeakerIdentityReport measure(Path tables, int top) throws EvaluationException {
        ReportedQuotes reported = ReportedQuotes.read(tables);
        Map<String, String> speakers = speakers(tables);
        List<Spoken> counted = new ArrayList<>();
        int left = 0;
        int missing = 0;
        for (GoldArticle article : quotes.articles()) {
            missing += reported.holds(article) ? 0 : 1;
            if (article instanceof SpeakerArticle annotated) {
                for (SpeakerScorer.Matched matched : new SpeakerScorer(annotated, reported.rows(article)).matched()) {
                    Optional<String> who = who(article.name(), matched.quote().speaker());
                    if (who.isPresent()) {
                        counted.add(spoken(article.name(), who.get(), matched, speakers, counted.size()));
                    } else {
                        left++;
                    }
                }
            }
        }
        if (counted.isEmpty() || missing == quotes.articles().size()) {
            throw new EvaluationException(
                    counted.isEmpty()
                            ? identities.file() + ": has an identity for none of the speakers in " + quotes.folder()
                            : tables + ": holds none of the annotated articles, such as "
                                    + quotes.articles().get(0).name());
        }
        Map<String, Long> frequencies = new HashMap<>();
        counted.forEach(spoken -> frequencies.merge(spoken.item().gold(), 1L, Long::sum));
        Set<String> most = Grouping.most(frequencies, top);
        List<Spoken> right = counted.stream().filter(Spoken::right).toList();
        return new SpeakerIdentityReport(
                quotes.folder(),
                identities.file(),
                quotes.articles().size(),
                missing,
                left,
                counted.size(),
                (int) counted.stream().filter(spoken -> !spoken.hasIdentity()).count(),
                right.size(),
                new GroupingReport(List.of(
                        sort("all quotes", "quotes", counted, most),
                        sort("quotes with the right speaker", "right_quotes", right, most))));
    }

    private static GroupingReport.Sort sort(String words, String key, List<Spoken> quotes, Set<String> top) {
        Grouping grouping = new Grouping(quotes.stream().map(Spoken::item).toList(), top);
        Map<String, Cubed> byArticle = new LinkedHashMap<>();
        quotes.forEach(spoken -> byArticle.merge(spoken.article(), grouping.cubed(spoken.item()), Cubed::plus));
        return new GroupingReport.Sort(words, key, grouping, List.copyOf(byArticle.values()));
    }

    /** Who speaks a quote: by the best of its names, or by another right one of which the gold knows more. */
    private Optional<String> who(String article, ExpectedSpeaker speaker) {
        if (!(speaker instanceof ExpectedSpeaker.OneOf names)
                || names.names().get(0).isEmpty()) {
            return Optional.empty();
        }
        return names.names().stream()
                .filter(name -> identities.standing(article, name, "") != GoldIdentities.Standing.UNNAMED)
                .findFirst()
                .flatMap(name -> identities.of(article, name, ""));
    }

    private static Spoken spoken(
            String article, String who, SpeakerScorer.Matched matched, Map<String, String> speakers, int number) {
        Optional<String> found = matched.row()
                .map(row -> speakers.getOrDefault(row.articleId() + "\t" + row.id(), ""))
                .filter(identity -> !identity.isEmpty());
        boolean right = matched.row()
                .filter(row -> matched.quote().speaker().isNamedBy(row))
                .isPresent();
        // No identity has such an id: they begin with a letter for the type.
        return new Spoken(article, new Item(who, found.orElse("nobody " + (number + 1))), found.isPresent(), right);
    }

    /** The identities of each quote's speakers, by article_id and quote_id with a tab between. */
    private static Map<String, String> speakers(Path tables) throws EvaluationException {
        Map<String, IdentityEvaluation.Link> links = IdentityEvaluation.links(tables);
        Map<String, String> speakers = new HashMap<>();
        for (CsvFile.Row row :
                CsvFile.read(tables.resolve("quotes.csv"), List.of("article_id", "quote_id", "speaker_entity_id"))) {
            String article = row.text("article_id");
            speakers.put(
                    article + "\t" + row.text("quote_id"),
                    Arrays.stream(row.text("speaker_entity_id").split(";", -1))
                            .flatMap(id -> Optional.ofNullable(links.get(article + "\t" + id)).stream())
                            .map(IdentityEvaluation.Link::identity)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(";")));
        }
        return speakers;
    }
}
