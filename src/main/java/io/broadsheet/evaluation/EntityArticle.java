package io.broadsheet.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article whose entities people annotated: {@code NAME.txt} with a list {@code entities} in {@code NAME.json}.
 *
 * @param name the name of its text file without the ending
 * @param file its text file
 * @param text its text
 * @param entities what it names
 */
record EntityArticle(String name, Path file, ArticleText text, List<Annotated> entities) {
    private static final String ANNOTATION = ".json";

    /**
     * An entity.
     *
     * @param name its full name
     * @param names the same, and its longest mention if that is another
     * @param type one of the sorts of names
     * @param mentions where it is named
     */
    record Annotated(String name, Set<String> names, EntityType type, List<Span> mentions) {
        Annotated {
            names = Set.copyOf(names);
            mentions = List.copyOf(mentions);
        }
    }

    EntityArticle {
        entities = List.copyOf(entities);
    }

    /**
     * Reads the annotated articles of a folder, by name.
     *
     * @throws EvaluationException if it holds none, or a file is broken
     */
    static List<EntityArticle> read(Path folder) throws EvaluationException {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationException(folder + ": is not a folder; name the folder with the annotated articles");
        }
        List<EntityArticle> articles = new ArrayList<>();
        for (Path annotation : TextFile.list(folder, ANNOTATION)) {
            String name = TextFile.stem(annotation, ANNOTATION);
            Path file = annotation.resolveSibling(name + ".txt");
            if (Files.exists(file)) {
                ArticleText text = ArticleText.of(TextFile.read(file));
                articles.add(new EntityArticle(name, file, text, entities(annotation, text)));
            }
        }
        if (articles.isEmpty()) {
            throw new EvaluationException(folder + ": holds no annotated articles; looked for NAME.txt with NAME.json "
                    + "beside it, which has a list \"entities\"");
        }
        return articles;
    }

    private static List<Annotated> entities(Path file, ArticleText text) throws EvaluationException {
        JsonNode list = JsonFile.list(JsonFile.read(file), "entities", file.toString());
        List<Annotated> entities = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entities.add(entity(list.path(i), text, file + ", entities[" + i + "]"));
        }
        return entities;
    }

    private static Annotated entity(JsonNode node, ArticleText text, String place) throws EvaluationException {
        String name = node.path("name").asText("");
        if (name.isBlank()) {
            throw new EvaluationException(
                    place + ": \"name\" must name the entity, but is " + JsonFile.shown(node.path("name")));
        }
        String longest = "";
        List<Span> mentions = new ArrayList<>();
        for (JsonNode mention : JsonFile.list(node, "mentions", place)) {
            JsonNode begin = mention.path(0);
            JsonNode end = mention.path(1);
            if (!begin.canConvertToExactIntegral() || !end.canConvertToExactIntegral()) {
                throw new EvaluationException(
                        place + ": a mention must be [begin, end, \"its words\"], but is " + JsonFile.shown(mention));
            }
            Span span = OffsetCheck.span(text, begin.asLong(), end.asLong(), place);
            String words = mention.path(2).asText("");
            OffsetCheck.check(text.cut(span), words, place);
            longest = words.length() > longest.length() ? words : longest;
            mentions.add(span);
        }
        Set<String> names = new HashSet<>(Set.of(name));
        names.add(longest.isEmpty() ? name : longest);
        return new Annotated(name, names, type(node.path("type"), place), mentions);
    }

    private static EntityType type(JsonNode node, String place) throws EvaluationException {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(node.asText(""))) {
                return type;
            }
        }
        throw new EvaluationException(
                place + ": \"type\" must be PERSON, ORGANIZATION, LOCATION or MISC, but is " + JsonFile.shown(node));
    }
}
