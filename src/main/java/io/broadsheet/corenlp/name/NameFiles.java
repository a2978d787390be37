package io.broadsheet.corenlp.name;

import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.corenlp.compact.ModelResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * CoreNLP's lists of first names, places and peoples. Its fine-grained annotator would also take common nouns for causes
 * of death; here names that were found are looked up, and only what they can be. Immutable and safe for use by several
 * threads.
 */
public final class NameFiles implements NameLists {
    public static final String FIRST_NAMES = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";
    public static final String PLACES = "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
    public static final String ABBREVIATED_PLACES = "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_cased.tab";

    private static final Set<String> PLACE_LABELS = Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE");
    private static final Set<String> GROUP_LABELS = Set.of("NATIONALITY", "RELIGION", "IDEOLOGY");

    /** What the files add to names: "osby-based", "osby-born". */
    private static final List<String> ENDINGS = List.of(
            "-based",
            "-area",
            "-registered",
            "-headquartered",
            "-native",
            "-born",
            "-raised",
            "-backed",
            "-controlled",
            "-owned",
            "-resident",
            "-trained",
            "-educated");

    private final Map<String, Gender> genders;
    private final Map<String, Set<String>> labels;

    private NameFiles(Map<String, Gender> genders, Map<String, Set<String>> labels) {
        this.genders = genders;
        this.labels = labels;
    }

    /**
     * Reads the lists from the class path.
     *
     * @throws IllegalStateException if one is not there
     */
    public static NameFiles load() {
        Map<String, Gender> genders = new HashMap<>();
        read(FIRST_NAMES, line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
                genders.merge(folded(line.substring(0, tab)), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        });
        Map<String, Set<String>> labels = new HashMap<>();
        read(PLACES, line -> place(line, labels));
        read(ABBREVIATED_PLACES, line -> place(line, labels));
        return new NameFiles(genders, labels);
    }

    private static void place(String line, Map<String, Set<String>> labels) {
        int tab = line.indexOf('\t');
        int next = line.indexOf('\t', tab + 1);
        if (tab <= 0 || next < 0 || line.indexOf('\\') >= 0) {
            return;
        }
        String label = line.substring(tab + 1, next);
        boolean place = PLACE_LABELS.contains(label) && line.startsWith("LOCATION", next + 1);
        if (place || (GROUP_LABELS.contains(label) && !isDerived(line.substring(0, tab)))) {
            labels.merge(folded(line.substring(0, tab)), Set.of(label), NameFiles::union);
        }
    }

    private static boolean isDerived(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return Set.copyOf(union);
    }

    private static void read(String file, Consumer<String> line) {
        try (InputStream in = ModelResource.open(file)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line.accept(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public Gender gender(String firstName) {
        return genders.getOrDefault(folded(firstName), Gender.UNKNOWN);
    }

    @Override
    public Set<String> labels(String name) {
        return labels.getOrDefault(folded(name), Set.of());
    }
}
