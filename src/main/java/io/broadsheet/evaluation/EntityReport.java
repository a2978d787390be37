package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the tables of entities and mentions did, for people and for programs. Immutable and safe for use by several threads. */
public final class EntityReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int TEXT = 60;

    private final Path gold;
    private final int articles;
    private final List<Tally> entities;
    private final Map<EntityType, List<Tally>> mentions;
    private final List<Difference> missed;
    private final List<Difference> wrong;
    private final Optional<RuleFigures> rules;

    private EntityReport(Builder builder) {
        this.gold = builder.gold;
        this.articles = builder.articles;
        this.entities = List.copyOf(builder.entities);
        this.mentions = new EnumMap<>(builder.mentions);
        this.missed = List.copyOf(builder.missed);
        this.wrong = List.copyOf(builder.wrong);
        this.rules = builder.rules;
    }

    /** A mention that the tables lack, or should. */
    record Difference(String article, Span span, EntityType type, String words) {}

    /** Collects the figures, article by article. Not safe for use by several threads. */
    static final class Builder {
        private final Path gold;
        private final int articles;
        private final List<Tally> entities = new ArrayList<>();
        private final Map<EntityType, List<Tally>> mentions = new EnumMap<>(EntityType.class);
        private final List<Difference> missed = new ArrayList<>();
        private final List<Difference> wrong = new ArrayList<>();
        private Optional<RuleFigures> rules = Optional.empty();

        Builder(Path gold, int articles) {
            this.gold = gold;
            this.articles = articles;
        }

        void addEntities(Tally tally) {
            entities.add(tally);
        }

        void addMentions(EntityType type, Tally tally) {
            mentions.computeIfAbsent(type, t -> new ArrayList<>()).add(tally);
        }

        void addMissed(Difference difference) {
            missed.add(difference);
        }

        void addWrong(Difference difference) {
            wrong.add(difference);
        }

        void setRules(RuleFigures figures) {
            rules = Optional.of(figures);
        }

        EntityReport report() {
            return new EntityReport(this);
        }
    }

    /** How the rules did; empty unless that was asked. */
    public Optional<RuleFigures> rules() {
        return rules;
    }

    /** What is measured, with the tallies of the articles. */
    private record Measured(String words, String key, List<Tally> tallies) {
        Tally sum() {
            return tallies.stream().reduce(Tally.ZERO, Tally::plus);
        }
    }

    private List<Measured> measures() {
        List<Measured> measures = new ArrayList<>();
        measures.add(new Measured("entities by name and type", "entities", entities));
        List<Tally> all = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            Tally sum = Tally.ZERO;
            for (EntityType type : EntityType.values()) {
                sum = sum.plus(tallies(type).get(article));
            }
            all.add(sum);
        }
        measures.add(new Measured("mentions by place and type", "mentions", all));
        for (EntityType type : EntityType.values()) {
            measures.add(new Measured("  " + type, "mentions_" + type, tallies(type)));
        }
        return measures;
    }

    private List<Tally> tallies(EntityType type) {
        return Optional.ofNullable(mentions.get(type)).orElse(List.of());
    }

    /**
     * All figures in aligned columns, in lines that end in LF.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String text(int worst) {
        StringBuilder text = new StringBuilder();
        text.append("Gold: ").append(gold).append(" (entities in JSON)\n");
        text.append("Articles: ").append(articles).append("\n\n");
        AlignedLines lines =
                new AlignedLines().add("MEASURE", "gold", "found", "rows", "right", "P", "R", "F1", "95 % of F1");
        for (Measured measured : measures()) {
            Tally tally = measured.sum();
            lines.add(
                    measured.words(),
                    count(tally.gold()),
                    count(tally.found()),
                    count(tally.rows()),
                    count(tally.right()),
                    share(tally.precision()),
                    share(tally.recall()),
                    share(tally.f1()),
                    Bootstrap.ofF1(measured.tallies())
                            .map(interval -> share(interval.low()) + " to " + share(interval.high()))
                            .orElse("–"));
        }
        text.append(lines.text());
        rules.map(RuleFigures::text).ifPresent(text::append);
        errors(text, "Mentions that the tables lack", missed, worst);
        errors(text, "Mentions that the gold lacks", wrong, worst);
        return text.toString();
    }

    private static void errors(StringBuilder text, String what, List<Difference> errors, int worst) {
        text.append('\n').append(what).append(": ");
        text.append(errors.size() > worst ? worst + " of " + errors.size() : count(errors.size()))
                .append('\n');
        AlignedLines lines = new AlignedLines();
        errors.stream()
                .limit(worst)
                .forEach(difference -> lines.add(
                        Shortened.to(TEXT, difference.words()),
                        difference.type().name(),
                        Shortened.to(TEXT, difference.article()) + " "
                                + difference.span().begin() + "-"
                                + difference.span().end()));
        text.append(lines.text());
    }

    /**
     * The same as one JSON object, with a line end at the end; shares have four decimals.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String json(int worst) {
        ObjectNode root = JSON.createObjectNode();
        root.put("gold", gold.toString());
        root.put("articles", articles);
        ObjectNode measures = root.putObject("measures");
        for (Measured measured : measures()) {
            Tally tally = measured.sum();
            measures.putObject(measured.key())
                    .put("gold", tally.gold())
                    .put("found", tally.found())
                    .put("rows", tally.rows())
                    .put("right", tally.right())
                    .put("precision", JsonFile.share(tally.precision()))
                    .put("recall", JsonFile.share(tally.recall()))
                    .put("f1", JsonFile.share(tally.f1()));
        }
        rules.ifPresent(figures -> figures.addTo(root.putArray("rules")));
        errors(root, "missed", missed, worst);
        errors(root, "wrong", wrong, worst);
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }

    private static void errors(ObjectNode root, String key, List<Difference> errors, int worst) {
        root.put(key, errors.size());
        ArrayNode nodes = root.putArray("worst_" + key);
        errors.stream()
                .limit(worst)
                .forEach(difference -> nodes.addObject()
                        .put("article_id", difference.article())
                        .put("begin", difference.span().begin())
                        .put("end", difference.span().end())
                        .put("type", difference.type().name())
                        .put("text", Shortened.to(TEXT, difference.words())));
    }
}
