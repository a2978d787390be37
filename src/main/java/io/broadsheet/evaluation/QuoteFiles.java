package io.broadsheet.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.evaluation.SpeakerArticle.Coverage;
import io.broadsheet.evaluation.SpeakerArticle.Quote;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles whose quotes are annotated in JSON: {@code NAME.txt} with {@code NAME.json} beside it. */
record QuoteFiles(Path folder) implements Gold.Source {
    private static final String ANNOTATION = ".json";
    private static final String IGNORED = "ignored";

    static Optional<QuoteFiles> in(Path folder) throws EvaluationException {
        return TextFile.list(folder, ANNOTATION).stream().anyMatch(file -> Files.exists(text(file)))
                ? Optional.of(new QuoteFiles(folder))
                : Optional.empty();
    }

    private static Path text(Path annotation) {
        return annotation.resolveSibling(TextFile.stem(annotation, ANNOTATION) + ".txt");
    }

    @Override
    public Gold read() throws EvaluationException {
        List<GoldArticle> articles = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path annotation : TextFile.list(folder, ANNOTATION)) {
            Path file = text(annotation);
            if (!Files.exists(file)) {
                warnings.add(annotation + ": there is no " + TextFile.name(file) + " beside it; left out");
                continue;
            }
            articles.add(article(annotation, file));
        }
        int bare = TextFile.list(folder, ".txt").size() - articles.size();
        if (bare > 0) {
            warnings.add(folder + ": texts without annotations, left out: " + bare);
        }
        return new Gold(folder, GoldFormat.QUOTES, articles, warnings);
    }

    private static SpeakerArticle article(Path annotation, Path file) throws EvaluationException {
        ArticleText text = ArticleText.of(TextFile.read(file));
        JsonNode root = JsonFile.read(annotation);
        JsonNode list = JsonFile.list(root, "quotes", annotation.toString());
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            quotes.add(quote(list.path(i), text, annotation + ", quotes[" + i + "]"));
        }
        return new SpeakerArticle(
                TextFile.stem(annotation, ANNOTATION),
                file,
                text,
                quotes,
                ignored(root.path(IGNORED), text, annotation),
                Coverage.ALL);
    }

    private static List<Span> ignored(JsonNode list, ArticleText text, Path annotation) throws EvaluationException {
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            throw new EvaluationException(annotation + ": \"" + IGNORED + "\" must be a list of [begin, end], but is "
                    + JsonFile.shown(list));
        }
        List<Span> ignored = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = annotation + ", " + IGNORED + "[" + i + "]";
            JsonNode offsets = list.path(i);
            if (!offsets.isArray() || offsets.size() != 2) {
                throw new EvaluationException(
                        place + ": must be [begin, end], two whole numbers, but is " + JsonFile.shown(offsets));
            }
            ignored.add(span(offsets.path(0), offsets.path(1), text, place));
        }
        return ignored;
    }

    private static Span span(JsonNode begin, JsonNode end, ArticleText text, String place) throws EvaluationException {
        if (!begin.canConvertToExactIntegral() || !end.canConvertToExactIntegral()) {
            throw new EvaluationException(place + ": \"begin\" and \"end\" must be whole numbers, but are "
                    + JsonFile.shown(begin) + " and " + JsonFile.shown(end));
        }
        return OffsetCheck.span(text, begin.asLong(), end.asLong(), place);
    }

    private static Quote quote(JsonNode node, ArticleText text, String place) throws EvaluationException {
        Span span = span(node.path("begin"), node.path("end"), text, place);
        OffsetCheck.check(text.cut(span), node.path("text").asText(""), place);
        String kind = node.path("kind").asText("");
        if (kind.equals("scare")) {
            return new Quote(span, new ExpectedSpeaker.Nobody());
        } else if (!kind.equals("speech")) {
            throw new EvaluationException(
                    place + ": \"kind\" must be \"speech\" or \"scare\", but is " + JsonFile.shown(node.path("kind")));
        }
        List<String> names = new ArrayList<>();
        names.add(name(node.path("speaker"), "speaker", place));
        JsonNode accept = node.path("accept");
        if (!accept.isMissingNode() && !accept.isNull() && !accept.isArray()) {
            throw new EvaluationException(
                    place + ": \"accept\" must be a list of names, but is " + JsonFile.shown(accept));
        }
        for (JsonNode other : accept) {
            names.add(name(other, "accept", place));
        }
        return new Quote(span, new ExpectedSpeaker.OneOf(names));
    }

    /** Empty for null: the article does not say. */
    private static String name(JsonNode node, String field, String place) throws EvaluationException {
        if (!node.isTextual() && !node.isNull()) {
            throw new EvaluationException(
                    place + ": \"" + field + "\" must name who speaks, or be null when the article "
                            + "does not say, but is " + JsonFile.shown(node));
        }
        return node.isNull() ? "" : node.asText();
    }
}
