package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import io.broadsheet.reader.InputException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks how well copies are found among real articles, and how long that takes among very many. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        header = "Finds edited copies among the articles of a folder, or copies among synthetic sketches.")
final class CopiesTrial implements Callable<Integer> {
    private static final int EACH_WORDS = 300;

    private final PrintStream out;

    @Option(names = "--texts", paramLabel = "DIR", description = "Text files: a headline, then paragraphs.")
    private Optional<Path> texts = Optional.empty();

    @Option(
            names = "--half",
            paramLabel = "N",
            description = "Only each second of the texts: 0 those at even places, 1 the others. Default: all")
    private Optional<Integer> half = Optional.empty();

    @Option(names = "--copies", paramLabel = "N", description = "How many texts are copied. Default: ${DEFAULT-VALUE}")
    private int number = 100;

    @Option(names = "--cut", arity = "2", description = "Least and largest share of paragraphs cut. Default: 0.1 0.4")
    private List<Double> cut = List.of(0.1, 0.4);

    @Option(names = "--seed", description = "Which copies are drawn. Default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--articles", paramLabel = "N", description = "How many synthetic ones. Default: ${DEFAULT-VALUE}")
    private int articles = 100_000;

    @Option(names = "--same", paramLabel = "N", description = "How many of these are one text. Default: a tenth")
    private Optional<Integer> same = Optional.empty();

    CopiesTrial(PrintStream out) {
        this.out = out;
    }

    /** An article, and which text it is. */
    private record Article(List<String> body, int text, boolean isCopy) {}

    @Override
    public Integer call() throws IOException, InputException {
        Path work = Files.createTempDirectory("copies");
        try {
            return texts.isPresent() ? edited(work, texts.get()) : synthetic(work);
        } finally {
            TextFiles.delete(work);
        }
    }

    private int edited(Path work, Path folder) throws IOException, InputException {
        List<Path> files = new ArrayList<>();
        List<List<String>> bodies = new ArrayList<>();
        List<Path> all = TextFiles.in(folder);
        for (int i = 0; i < all.size(); i++) {
            if (half.isEmpty() || i % 2 == half.get()) {
                List<String> parts =
                        List.of(Files.readString(all.get(i)).strip().split("\\R\\s*\\R", -1));
                files.add(all.get(i));
                bodies.add(parts.size() > 1 ? parts.subList(1, parts.size()) : parts);
            }
        }
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        List<Article> found = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            order.add(i);
            found.add(new Article(bodies.get(i), i, false));
        }
        Collections.shuffle(order, random);
        EditedCopy edit = new EditedCopy(cut.get(0), cut.get(1));
        List<Integer> copied = order.subList(0, number);
        for (int text : copied) {
            List<String> other = bodies.get(order.get(number + random.nextInt(order.size() - number)));
            found.add(new Article(edit.of(bodies.get(text), other, random), text, true));
        }
        Collections.shuffle(found, random);
        Map<Integer, Integer> copies =
                SketchedRun.of(work, found.size(), i -> found.get(i).body()).copies();
        return report(files, found, copies);
    }

    private int report(List<Path> files, List<Article> found, Map<Integer, Integer> copies) {
        Map<Integer, Integer> sameOriginals = sameOriginals(files, found, copies);
        int right = 0;
        int wrong = 0;
        List<Integer> recalled = new ArrayList<>();
        for (Map.Entry<Integer, Integer> pair : copies.entrySet()) {
            Article copy = found.get(pair.getKey());
            Article first = found.get(pair.getValue());
            int text = sameOriginals.getOrDefault(copy.text(), copy.text());
            boolean isRight = text == sameOriginals.getOrDefault(first.text(), first.text());
            if (isRight && (copy.isCopy() || first.isCopy())) {
                right++;
                recalled.add(copy.isCopy() ? copy.text() : first.text());
            } else if (!isRight) {
                wrong++;
                out.println("wrong:     " + name(files, copy) + " and " + name(files, first));
            }
        }
        found.stream()
                .filter(article -> article.isCopy() && !recalled.contains(article.text()))
                .forEach(article -> out.println("not found: " + name(files, article) + " ("
                        + article.body().size() + " paragraphs)"));
        out.printf(
                Locale.ROOT,
                "%d articles, %d edited copies (%.0f to %.0f %% cut): precision %.3f, recall %.3f%n",
                found.size() - number,
                number,
                100 * cut.get(0),
                100 * cut.get(1),
                right / (double) Math.max(1, right + wrong),
                recalled.stream().distinct().count() / (double) number);
        return wrong == 0 ? 0 : 1;
    }

    /** Originals that were found to be copies of others, as some are: to be judged by eye. A copy of one is a copy of the other. */
    private Map<Integer, Integer> sameOriginals(List<Path> files, List<Article> found, Map<Integer, Integer> copies) {
        Map<Integer, Integer> same = new TreeMap<>();
        Map<Integer, Article> firstOriginals = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            Article article = found.get(i);
            if (!article.isCopy()) {
                int group = copies.getOrDefault(i, i);
                Article first = firstOriginals.computeIfAbsent(group, none -> article);
                if (first.text() != article.text()) {
                    out.println("originals: " + name(files, article) + " and " + name(files, first));
                    same.put(article.text(), first.text());
                }
            }
        }
        return same;
    }

    private static Path name(List<Path> files, Article article) {
        return files.get(article.text()).getFileName();
    }

    private int synthetic(Path work) throws IOException, InputException {
        int ofOne = same.orElse(articles / 10);
        // Each third article of the rest is a copy of the one before it.
        IntFunction<List<String>> body = i -> {
            int text = i % 3 == 2 ? i - 1 : i;
            boolean isOfOne = i >= articles - ofOne;
            return edited(words(new Random(isOfOne ? -1 : text)), new Random(i));
        };
        long begin = System.nanoTime();
        SketchedRun run = SketchedRun.of(work, articles, body);
        double made = (System.nanoTime() - begin) / 1e9;
        System.gc();
        long before = used();
        long start = System.nanoTime();
        Map<Integer, Integer> copies = run.copies();
        double took = (System.nanoTime() - start) / 1e9;
        System.gc();
        int expected = ofOne - 1 + (articles - ofOne) / 3;
        out.printf(
                Locale.ROOT,
                "%,d articles, %,d of them one text: %,d copies of %,d or so; sketched and stored in %.1f s, grouped in %.1f s, "
                        + "%d MB more heap with all copies in memory%n",
                articles,
                ofOne,
                copies.size(),
                expected,
                made,
                took,
                (used() - before) >> 20);
        return Math.abs(copies.size() - expected) <= 1 + expected / 100 ? 0 : 1;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Words as often as words are. */
    private static String[] words(Random random) {
        String[] words = new String[EACH_WORDS];
        for (int i = 0; i < words.length; i++) {
            words[i] = "w" + (int) Math.exp(random.nextDouble() * 10);
        }
        return words;
    }

    /** The same words but for each fortieth and a fifth of them. */
    private static List<String> edited(String[] words, Random random) {
        String[] edited = words.clone();
        for (int i = 0; i < edited.length / 40; i++) {
            edited[random.nextInt(edited.length)] = "x" + random.nextInt();
        }
        int begin = random.nextInt(edited.length / 5);
        return List.of(String.join(" ", Arrays.copyOfRange(edited, begin, begin + edited.length * 4 / 5)));
    }
}
