package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article whose mentions people annotated with the full names of what they name: {@code NAME.txt}, and lines of a table
 * with the columns doc (NAME), begin, end, surface, name and type.
 *
 * @param name the name of its text file without the ending
 * @param file its text file
 * @param text its text
 * @param links its mentions, in the order of the table
 */
record LinkArticle(String name, Path file, ArticleText text, List<Link> links) {
    private static final List<String> COLUMNS = List.of("doc", "begin", "end", "surface", "name", "type");

    /**
     * A mention.
     *
     * @param span where it stands
     * @param surface its own words
     * @param name the full name
     * @param type one of the sorts of names
     */
    record Link(Span span, String surface, String name, EntityType type) {
        /** Whether its own words are not the whole name, so that somebody must find that elsewhere. */
        boolean isShort() {
            return !NameComparison.same(surface, name);
        }
    }

    LinkArticle {
        links = List.copyOf(links);
    }

    /**
     * Reads the annotated mentions of a table, by article.
     *
     * @param texts the folder with the articles
     * @throws EvaluationException if it holds none, a text is missing, or a line is broken; the message names the line
     */
    static List<LinkArticle> read(Path table, Path texts) throws EvaluationException {
        TsvFile lines = TsvFile.read(table, COLUMNS);
        TreeMap<String, LinkArticle> empty = new TreeMap<>();
        Map<String, List<Link>> links = new TreeMap<>();
        for (TsvFile.Row line : lines.rows()) {
            String name = lines.cell(line, "doc");
            Optional<LinkArticle> known = Optional.ofNullable(empty.get(name));
            LinkArticle article = known.isPresent() ? known.get() : article(name, texts, lines.place(line));
            empty.put(name, article);
            links.computeIfAbsent(name, doc -> new ArrayList<>()).add(link(lines, line, article.text()));
        }
        if (empty.isEmpty()) {
            throw new EvaluationException(table + ": holds no rows below its header");
        }
        return empty.values().stream()
                .map(article -> new LinkArticle(
                        article.name(), article.file(), article.text(), links.getOrDefault(article.name(), List.of())))
                .toList();
    }

    private static LinkArticle article(String name, Path texts, String place) throws EvaluationException {
        Path file = texts.resolve(name + ".txt");
        // A doc is a name, not a way to other folders.
        if (name.isEmpty() || !TextFile.name(file).equals(name + ".txt") || !Files.exists(file)) {
            throw new EvaluationException(place + ": there is no " + file + " for doc '" + name
                    + "'; name the folder with the texts with --texts");
        }
        return new LinkArticle(name, file, ArticleText.of(TextFile.read(file)), List.of());
    }

    private static Link link(TsvFile lines, TsvFile.Row line, ArticleText text) throws EvaluationException {
        String place = lines.place(line);
        Span span = OffsetCheck.span(text, lines.integer(line, "begin"), lines.integer(line, "end"), place);
        String surface = lines.cell(line, "surface");
        OffsetCheck.check(text.cut(span), surface, place);
        String name = lines.cell(line, "name");
        if (surface.isBlank() || name.isBlank()) {
            throw new EvaluationException(place + ": '" + (name.isBlank() ? "name" : "surface")
                    + "' is empty; every mention needs its words " + "and the full name");
        }
        return new Link(span, surface, name, type(lines.cell(line, "type"), place));
    }

    private static EntityType type(String cell, String place) throws EvaluationException {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> new EvaluationException(
                        place + ": 'type' must be PERSON, ORGANIZATION, LOCATION or MISC, but is '"
                                + Shortened.to(40, cell) + "'"));
    }
}
