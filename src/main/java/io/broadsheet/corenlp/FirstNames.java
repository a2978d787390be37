package io.broadsheet.corenlp;

import io.broadsheet.analysis.language.Gender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** CoreNLP's list of first names with the gender of most who bear them. Immutable and safe for use by several threads. */
final class FirstNames {
    static final String FILE = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, Gender> genders;

    private FirstNames(Map<String, Gender> genders) {
        this.genders = genders;
    }

    /**
     * Reads the list from the class path.
     *
     * @throws IllegalStateException if it is not there
     */
    static FirstNames load() {
        Map<String, Gender> genders = new HashMap<>();
        try (InputStream in = FirstNames.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + FILE + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
                    genders.merge(
                            line.substring(0, tab).toLowerCase(Locale.ROOT),
                            gender,
                            (a, b) -> a == b ? a : Gender.UNKNOWN);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FirstNames(genders);
    }

    Gender gender(String firstName) {
        return genders.getOrDefault(firstName.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }
}
