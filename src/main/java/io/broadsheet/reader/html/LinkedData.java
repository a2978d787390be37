package io.broadsheet.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its story in JSON-LD by the terms of schema.org: the node that is an article, wherever it stands
 * (alone, in a list, in {@code @graph}, as the main entity). Broken JSON says nothing. Immutable.
 */
final class LinkedData {
    private static final int MOST_NODES = 2_000;
    private static final int DEEPEST = 50;
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[:/])?(?:\\w*Article|\\w*BlogPosting|Report|LiveBlogPosting)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?\\s*$");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    // A parser's message would otherwise hold a piece of the page.
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    /**
     * Reads what a page says.
     *
     * @param headlines what the page calls its story elsewhere, to tell it from others that it lists
     */
    static LinkedData of(Document page, List<String> headlines) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                collect(parsed(script.data()), articles);
            }
        }
        List<String> keys = headlines.stream().map(PageWords::key).toList();
        JsonNode best = MissingNode.getInstance();
        for (JsonNode node : articles) {
            if (keys.contains(PageWords.key(text(node.path("headline"))))) {
                return new LinkedData(node);
            }
            // Of several the one that says most of itself is the page's; the first of equals.
            if (best.isMissingNode() || length(node) > length(best)) {
                best = node;
            }
        }
        return new LinkedData(best);
    }

    private static int length(JsonNode node) {
        return node.path("articleBody").asText().length() + (node.has("datePublished") ? 1 : 0);
    }

    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(WRAPPING.matcher(data).replaceAll(""));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                if (isArticle(node.path("@type"))) {
                    articles.add(node);
                }
                open.addLast(node.path("@graph"));
                open.addLast(node.path("mainEntity"));
                open.addLast(node.path("mainEntityOfPage"));
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLE.matcher(one.asText()).matches()) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    String headline() {
        return text(article.path("headline"));
    }

    /** The authors' names with commas between. */
    String authors() {
        List<String> names = new ArrayList<>();
        JsonNode authors = article.has("author") ? article.path("author") : article.path("creator");
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            String name = author.isObject() ? text(author.path("name")) : text(author);
            if (!name.isEmpty() && !names.contains(name) && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    String published() {
        String published = text(article.path("datePublished"));
        return published.isEmpty() ? text(article.path("dateCreated")) : published;
    }

    String modified() {
        return text(article.path("dateModified"));
    }

    String language() {
        JsonNode language = article.path("inLanguage");
        return text(language.isObject() ? language.path("alternateName") : language);
    }

    String outlet() {
        JsonNode publisher = article.path("publisher");
        return text(publisher.isObject() ? publisher.path("name") : publisher);
    }

    /** The first part of the outlet that it stands in. */
    String desk() {
        JsonNode section = article.path("articleSection");
        return text(section.isArray() ? section.path(0) : section);
    }

    /**
     * The story's text, with a line end or HTML between its paragraphs; of a live blog that of its posts. Empty where the
     * page does not give it; may be a summary alone.
     */
    String body() {
        String body = article.path("articleBody").asText("");
        if (!body.isEmpty()) {
            return body;
        }
        StringBuilder posts = new StringBuilder();
        for (JsonNode post : article.path("liveBlogUpdate")) {
            posts.append(post.path("articleBody").asText("")).append('\n');
        }
        return posts.toString().strip();
    }

    /** What a value says: entities are resolved and tags gone. */
    private static String text(JsonNode value) {
        JsonNode first = value.isArray() ? value.path(0) : value;
        return plain(first.isObject() ? first.path("@value").asText("") : first.asText(""));
    }

    /** A value as plain words, whether it is text or HTML. */
    static String plain(String value) {
        String text = Parser.unescapeEntities(value, false);
        return PageWords.clean(TAG.matcher(text).find() ? Jsoup.parse(text).text() : text);
    }
}
