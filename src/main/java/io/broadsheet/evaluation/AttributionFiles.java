package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Articles whose attributions are annotated with brat: {@code text/NAME.txt} with {@code attributions/NAME_*.ann}, the
 * layout of PolNeAR, or {@code NAME.txt} with {@code NAME.ann} beside it, brat's own. Of several annotations of one text
 * the first by name counts.
 */
record AttributionFiles(Path folder, Path texts, Path annotations) implements Gold.Source {
    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";

    static Optional<AttributionFiles> in(Path folder) throws EvaluationException {
        Path attributions = folder.resolve("attributions");
        if (!TextFile.list(attributions, ANNOTATION).isEmpty()) {
            Path texts = folder.resolve("text");
            return Optional.of(new AttributionFiles(folder, Files.isDirectory(texts) ? texts : folder, attributions));
        }
        return TextFile.list(folder, ANNOTATION).isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributionFiles(folder, folder, folder));
    }

    @Override
    public Gold read() throws EvaluationException {
        List<String> warnings = new ArrayList<>();
        TreeMap<String, Path> textOfName = new TreeMap<>();
        for (Path text : TextFile.list(texts, TEXT)) {
            textOfName.put(TextFile.stem(text, TEXT), text);
        }
        TreeMap<String, Path> annotationOfName = new TreeMap<>();
        for (Path annotation : TextFile.list(annotations, ANNOTATION)) {
            Optional<String> name = nameOf(annotation, textOfName);
            name.ifPresentOrElse(
                    found -> annotationOfName.putIfAbsent(found, annotation),
                    () -> warnings.add(annotation + ": there is no text of that name in " + texts + "; left out"));
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (Map.Entry<String, Path> annotated : annotationOfName.entrySet()) {
            String name = annotated.getKey();
            Path file = Optional.ofNullable(textOfName.get(name)).orElseThrow();
            ArticleText text = ArticleText.of(TextFile.read(file));
            articles.add(new AttributedArticle(
                    name, file, text, new AttributionReader(annotated.getValue(), text).attributions()));
        }
        int bare = textOfName.size() - articles.size();
        if (bare > 0) {
            warnings.add(texts + ": texts without annotations, left out: " + bare);
        }
        return new Gold(folder, GoldFormat.ATTRIBUTIONS, articles, warnings);
    }

    /** The longest name that it begins with, so that {@code a_b_1.ann} belongs to {@code a_b} and not to {@code a}. */
    private static Optional<String> nameOf(Path annotation, TreeMap<String, Path> textOfName) {
        String stem = TextFile.stem(annotation, ANNOTATION);
        return textOfName.keySet().stream()
                .filter(name -> stem.equals(name) || stem.startsWith(name + "_"))
                .max(Comparator.comparingInt(String::length));
    }
}
