package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Under which names the tables have annotated mentions, for people and for programs. Immutable and safe for use by several threads. */
public final class LinkReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int TEXT = 30;
    private static final int PLACE = 60;

    private final Path gold;
    private final List<Scored> articles;

    LinkReport(Path gold, List<Scored> articles) {
        this.gold = gold;
        this.articles = List.copyOf(articles);
    }

    /**
     * A mention of the gold and what the tables have there.
     *
     * @param named the full name in the tables; empty where they lack the mention
     */
    record Judged(LinkArticle.Link link, Optional<String> named) {
        boolean isFound() {
            return named.isPresent();
        }

        boolean isRight() {
            return named.filter(name -> NameComparison.same(name, link.name())).isPresent();
        }

        boolean isWrong() {
            return isFound() && !isRight();
        }
    }

    /** An article's mentions, judged. */
    record Scored(String name, List<Judged> mentions) {
        Scored {
            mentions = List.copyOf(mentions);
        }

        private int count(Predicate<Judged> which) {
            return (int) mentions.stream().filter(which).count();
        }
    }

    /** Some of the mentions: a line of the report. */
    private final class Group {
        private final String words;
        private final String key;
        private final Predicate<Judged> which;

        Group(String words, String key, Predicate<Judged> which) {
            this.words = words;
            this.key = key;
            this.which = which;
        }

        private List<Share> shares(Predicate<Judged> part, Predicate<Judged> whole) {
            return articles.stream()
                    .map(article ->
                            new Share(article.count(which.and(whole).and(part)), article.count(which.and(whole))))
                    .toList();
        }

        private Share share(Predicate<Judged> part, Predicate<Judged> whole) {
            return shares(part, whole).stream().reduce(Share.ZERO, Share::plus);
        }

        Share found() {
            return share(Judged::isFound, judged -> true);
        }

        Share rightOfFound() {
            return share(Judged::isRight, Judged::isFound);
        }

        Share right() {
            return share(Judged::isRight, judged -> true);
        }

        Optional<Bootstrap.Interval> interval() {
            return found().whole() == 0 ? Optional.empty() : Bootstrap.ofShare(shares(Judged::isRight, judged -> true));
        }
    }

    /** Each sort of names and all of them, each with those mentions that are not the whole name. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            add(groups, type.name(), type.name(), judged -> judged.link().type() == type);
        }
        add(groups, "all four", "all", judged -> true);
        return groups;
    }

    private void add(List<Group> groups, String words, String key, Predicate<Judged> which) {
        groups.add(new Group(words, key, which));
        groups.add(new Group(
                "  short", key + "_short", which.and(judged -> judged.link().isShort())));
    }

    /**
     * All figures in aligned columns, in lines that end in LF.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String text(int worst) {
        StringBuilder text = new StringBuilder();
        text.append("Gold: ").append(gold).append(" (mentions with full names)\n");
        text.append("Articles: ").append(articles.size()).append("\n\n");
        AlignedLines lines = new AlignedLines()
                .add(
                        "NAMES",
                        "mentions",
                        "found",
                        "right",
                        "found of all",
                        "right of found",
                        "right of all",
                        "95 % of that");
        for (Group group : groups()) {
            lines.add(
                    group.words,
                    count(group.found().whole()),
                    count(group.found().part()),
                    count(group.right().part()),
                    share(group.found().value()),
                    share(group.rightOfFound().value()),
                    share(group.right().value()),
                    group.interval()
                            .map(interval -> share(interval.low()) + " to " + share(interval.high()))
                            .orElse("–"));
        }
        text.append(lines.text());
        errors(text, "Mentions under another name", Judged::isWrong, worst);
        errors(text, "Mentions that the tables lack", judged -> !judged.isFound(), worst);
        return text.toString();
    }

    private void errors(StringBuilder text, String what, Predicate<Judged> which, int worst) {
        int all = articles.stream().mapToInt(article -> article.count(which)).sum();
        text.append('\n').append(what).append(": ");
        text.append(all > worst ? worst + " of " + all : count(all)).append('\n');
        AlignedLines lines = new AlignedLines();
        int left = worst;
        for (Scored article : articles) {
            for (Judged judged : article.mentions()) {
                if (left > 0 && which.test(judged)) {
                    left--;
                    lines.add(
                            Shortened.to(TEXT, judged.link().surface()),
                            judged.link().type().name(),
                            "table: "
                                    + judged.named()
                                            .map(name -> Shortened.to(TEXT, name))
                                            .orElse("–"),
                            "gold: " + Shortened.to(TEXT, judged.link().name()),
                            Shortened.to(PLACE, article.name()) + " "
                                    + judged.link().span().begin() + "-"
                                    + judged.link().span().end());
                }
            }
        }
        text.append(lines.text());
    }

    /**
     * The same as one JSON object, with a line end at the end; shares have four decimals and are null of nothing.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String json(int worst) {
        ObjectNode root = JSON.createObjectNode();
        root.put("gold", gold.toString());
        root.put("articles", articles.size());
        ObjectNode names = root.putObject("names");
        for (Group group : groups()) {
            ObjectNode node = names.putObject(group.key);
            node.put("mentions", group.found().whole());
            node.put("found", group.found().part());
            node.put("right", group.right().part());
            JsonFile.put(node, "found_share", group.found().value());
            JsonFile.put(node, "right_of_found", group.rightOfFound().value());
            JsonFile.put(node, "right_share", group.right().value());
            JsonFile.put(
                    node,
                    "right_low",
                    group.interval().stream()
                            .mapToDouble(Bootstrap.Interval::low)
                            .findFirst());
            JsonFile.put(
                    node,
                    "right_high",
                    group.interval().stream()
                            .mapToDouble(Bootstrap.Interval::high)
                            .findFirst());
        }
        errors(root, "wrong", Judged::isWrong, worst);
        errors(root, "missed", judged -> !judged.isFound(), worst);
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }

    private void errors(ObjectNode root, String key, Predicate<Judged> which, int worst) {
        root.put(
                key, articles.stream().mapToInt(article -> article.count(which)).sum());
        ArrayNode nodes = root.putArray("worst_" + key);
        for (Scored article : articles) {
            for (Judged judged : article.mentions()) {
                if (nodes.size() < worst && which.test(judged)) {
                    nodes.addObject()
                            .put("article_id", article.name())
                            .put("begin", judged.link().span().begin())
                            .put("end", judged.link().span().end())
                            .put("type", judged.link().type().name())
                            .put("text", Shortened.to(TEXT, judged.link().surface()))
                            .put("name", judged.named().orElse(""))
                            .put("gold", judged.link().name());
                }
            }
        }
    }
}
