package io.broadsheet.evaluation;

import io.broadsheet.evaluation.Grouping.Cubed;
import io.broadsheet.evaluation.Grouping.Item;
import io.broadsheet.model.RuleFamily;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures who the tables say that the entities of articles are over a run. Immutable and safe for use by several threads.
 */
public final class IdentityEvaluation {
    /** Methods of names that are nobody else's; where they stand alone they decided nothing. */
    private static final Set<String> ALONE = Set.of("own-name", "open");

    private final GoldIdentities gold;

    private IdentityEvaluation(GoldIdentities gold) {
        this.gold = gold;
    }

    /**
     * Reads who names are: a CSV file with the columns article_id, name, type and identity.
     *
     * @throws EvaluationException if it is broken; the message names the line
     */
    public static IdentityEvaluation against(Path file) throws EvaluationException {
        return new IdentityEvaluation(GoldIdentities.read(file, true));
    }

    /** An article's entity; its mentions are added up over the sections. */
    private record Known(String articleId, String name, String type, long mentions, Link link) {}

    /** Whom the tables take an entity for. */
    record Link(String identity, String method) {}

    /** A name, and who it is. */
    private record Form(String name, String type, String gold) {}

    /**
     * Measures the tables of a folder.
     *
     * @param top how many of the gold's identities count, the most mentioned ones
     * @param rules the ids of the rules that find identities, in their order; empty to leave them alone
     * @throws EvaluationException if the tables are not there, are broken, or name nothing that the gold names
     */
    public IdentityReport measure(Path tables, int top, List<String> rules) throws EvaluationException {
        Map<GoldIdentities.Standing, Integer> standings = new HashMap<>();
        List<Known> counted = new ArrayList<>();
        int articles = 0;
        String last = "";
        for (Known known : known(tables)) {
            standings.merge(gold.standing(known.articleId(), known.name(), known.type()), 1, Integer::sum);
            if (gold.of(known.articleId(), known.name(), known.type()).isPresent()) {
                counted.add(known);
            }
            if (!known.articleId().equals(last)) {
                articles++;
                last = known.articleId();
            }
        }
        if (counted.isEmpty()) {
            throw new EvaluationException(gold.file() + ": names none of the entities in " + tables
                    + "; 'name' and 'type' must be as in entities.csv");
        }
        Map<String, Long> mentions = new HashMap<>();
        counted.forEach(known -> mentions.merge(who(known), known.mentions(), Long::sum));
        Set<String> most = Grouping.most(mentions, top);
        Map<String, Cubed> byArticle = new LinkedHashMap<>();
        Grouping entities = new Grouping(counted.stream().map(this::item).toList(), most);
        counted.forEach(known -> byArticle.merge(known.articleId(), entities.cubed(item(known)), Cubed::plus));
        GroupingReport report = new GroupingReport(List.of(
                new GroupingReport.Sort("entities of articles", "entities", entities, List.copyOf(byArticle.values())),
                names(counted, most)));
        return new IdentityReport(
                tables,
                gold.file(),
                articles,
                counted.size(),
                standings.getOrDefault(GoldIdentities.Standing.UNCOUNTED, 0),
                standings.getOrDefault(GoldIdentities.Standing.UNNAMED, 0),
                most.size(),
                report,
                rules.isEmpty() ? Optional.empty() : Optional.of(figures(rules, counted, entities)));
    }

    private String who(Known known) {
        return gold.of(known.articleId(), known.name(), known.type()).orElse("");
    }

    private Item item(Known known) {
        return new Item(who(known), known.link().identity());
    }

    /** Each name of each who bears it once, as most of its articles have it; of several the first. */
    private GroupingReport.Sort names(List<Known> counted, Set<String> top) {
        Map<Form, Map<String, Long>> found = new LinkedHashMap<>();
        for (Known known : counted) {
            found.computeIfAbsent(new Form(known.name(), known.type(), who(known)), form -> new LinkedHashMap<>())
                    .merge(known.link().identity(), 1L, Long::sum);
        }
        List<Item> items = new ArrayList<>();
        found.forEach((form, identities) -> {
            String most = identities.entrySet().stream()
                    .reduce((first, other) -> other.getValue() > first.getValue() ? other : first)
                    .map(Map.Entry::getKey)
                    .orElse("");
            items.add(new Item(form.gold(), most));
        });
        Grouping grouping = new Grouping(items, top);
        // A name is of many articles: an interval over articles would say nothing of it.
        Cubed all = items.stream().map(grouping::cubed).reduce(Cubed.ZERO, Cubed::plus);
        return new GroupingReport.Sort("distinct names", "names", grouping, List.of(all));
    }

    private RuleFigures figures(List<String> rules, List<Known> counted, Grouping grouping) {
        List<RuleFigures.Firing> firings = new ArrayList<>();
        for (Known known : counted) {
            Link link = known.link();
            boolean decided = !ALONE.contains(link.method()) || grouping.size(link.identity()) > 1;
            if (decided && rules.contains(link.method())) {
                boolean right = grouping.mostly(link.identity()).equals(who(known));
                firings.add(new RuleFigures.Firing(RuleFamily.IDENTITY, link.method(), right));
            }
        }
        return RuleFigures.of(
                List.of(RuleFamily.IDENTITY), new AppliedRules(Map.of(RuleFamily.IDENTITY, rules)), firings);
    }

    /** Whom the tables of a folder take each entity for, by article_id and entity_id with a tab between. */
    static Map<String, Link> links(Path tables) throws EvaluationException {
        Path file = tables.resolve("identities.csv");
        if (!Files.exists(file)) {
            throw new EvaluationException(
                    file + ": no such file; name a folder with tables of 'broadsheet analyze' or 'export'");
        }
        Map<String, Link> links = new HashMap<>();
        for (CsvFile.Row row : CsvFile.read(file, List.of("article_id", "entity_id", "identity_id", "method"))) {
            links.put(
                    row.text("article_id") + "\t" + row.text("entity_id"),
                    new Link(row.text("identity_id"), row.text("method")));
        }
        return links;
    }

    private static List<Known> known(Path tables) throws EvaluationException {
        Map<String, Link> links = links(tables);
        Path file = tables.resolve("entities.csv");
        if (!Files.exists(file)) {
            throw new EvaluationException(file + ": no such file; it says what identities.csv is about");
        }
        Map<String, Known> all = new LinkedHashMap<>();
        for (CsvFile.Row row : CsvFile.read(file, List.of("article_id", "entity_id", "name", "type", "mentions"))) {
            String key = row.text("article_id") + "\t" + row.text("entity_id");
            Optional<Link> link = Optional.ofNullable(links.get(key));
            if (link.isEmpty()) {
                throw new EvaluationException(row.place() + ": identities.csv beside it lacks the entity "
                        + row.text("entity_id") + "; write both tables in one run");
            }
            all.merge(
                    key,
                    new Known(
                            row.text("article_id"),
                            row.text("name"),
                            row.text("type"),
                            row.integer("mentions"),
                            link.get()),
                    (first, other) -> new Known(
                            first.articleId(),
                            first.name(),
                            first.type(),
                            first.mentions() + other.mentions(),
                            first.link()));
        }
        return List.copyOf(all.values());
    }
}
