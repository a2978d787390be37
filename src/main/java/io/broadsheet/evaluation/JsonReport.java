package io.broadsheet.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.ArticleScore.Missed;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.OptionalDouble;

/** An evaluation for programs: one JSON object. What does not apply is null. */
final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int TEXT = 80;

    private final Evaluation evaluation;

    JsonReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    String text(int worst) {
        ObjectNode root = JSON.createObjectNode();
        root.put("gold", evaluation.gold().toString());
        root.put("format", evaluation.format().key());
        root.put("articles", evaluation.scores().size());
        evaluation.missing().forEach(root.putArray("missing")::add);
        evaluation.warnings().forEach(root.putArray("warnings")::add);
        measures(root.putObject("measures"));
        counts(root.putObject("counts"));
        List<JudgedRow> rows = evaluation.rows();
        groups(root.putArray("kinds"), "kind", RowGroup.byKind(rows));
        groups(root.putArray("methods"), "method", RowGroup.byMethod(rows));
        groups(root.putArray("calibration"), "confidence", RowGroup.byConfidence(rows));
        evaluation.rules().ifPresent(rules -> rules.addTo(root.putArray("rules")));
        evaluation.review().ifPresent(review -> review.addTo(root.putArray("review")));
        List<JudgedRow> wrong = evaluation.wrongRows();
        root.put("wrong_rows", wrong.size());
        ArrayNode worstRows = root.putArray("worst_rows");
        wrong.stream().limit(worst).forEach(judged -> row(worstRows.addObject(), judged));
        missed(root, "missed_quoted", evaluation.missed(true), worst);
        missed(root, "missed_indirect", evaluation.missed(false), worst);
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }

    private void measures(ObjectNode measures) {
        for (Measure measure : evaluation.format().measures()) {
            Tally tally = evaluation.tally(measure);
            ObjectNode node = measures.putObject(measure.key());
            node.put("gold", tally.gold());
            node.put("found", tally.found());
            node.put("rows", tally.rows());
            node.put("right", tally.right());
            JsonFile.put(node, "precision", OptionalDouble.of(tally.precision()));
            JsonFile.put(node, "recall", OptionalDouble.of(tally.recall()));
            JsonFile.put(node, "f1", OptionalDouble.of(tally.f1()));
            var interval = evaluation.interval(measure);
            JsonFile.put(
                    node,
                    "f1_low",
                    interval.stream().mapToDouble(Bootstrap.Interval::low).findFirst());
            JsonFile.put(
                    node,
                    "f1_high",
                    interval.stream().mapToDouble(Bootstrap.Interval::high).findFirst());
        }
    }

    private void counts(ObjectNode counts) {
        for (Count count : Count.values()) {
            evaluation
                    .count(count)
                    .ifPresent(share -> counts.putObject(count.key())
                            .put("part", share.part())
                            .put("whole", share.whole()));
        }
    }

    private static void groups(ArrayNode nodes, String key, List<RowGroup> groups) {
        for (RowGroup group : groups) {
            ObjectNode node = nodes.addObject();
            node.put(key, group.name());
            node.put("rows", group.rows());
            node.put("counted", group.counted());
            node.put("right", group.right());
            JsonFile.put(node, "precision", group.precision());
            JsonFile.put(node, "mean_confidence", group.confidence());
        }
    }

    private static void row(ObjectNode node, JudgedRow judged) {
        QuoteRow row = judged.row();
        place(node, row.articleId(), row.span(), row.text());
        node.put("kind", row.kind().text());
        node.put("speaker", row.speaker());
        node.put("mention", row.mention().text());
        node.put("method", row.method());
        JsonFile.put(node, "confidence", row.confidence());
        node.put("gold", judged.gold());
    }

    private static void missed(ObjectNode root, String key, List<Missed> missed, int worst) {
        root.put(key, missed.size());
        ArrayNode nodes = root.putArray("worst_" + key);
        missed.stream().limit(worst).forEach(one -> {
            ObjectNode node = nodes.addObject();
            place(node, one.articleId(), one.span(), one.text());
            node.put("gold", one.gold());
        });
    }

    private static void place(ObjectNode node, String articleId, Span span, String text) {
        node.put("article_id", articleId);
        node.put("begin", span.begin());
        node.put("end", span.end());
        node.put("text", Shortened.to(TEXT, text));
    }
}
