package io.broadsheet.batch;

import io.broadsheet.Version;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an article's rows depend on, in a word: the program, the options of the analysis, the article's id and
 * text, and what its format says of it that rows show or the analysis asks for. Rows
 * with equal fingerprints are equal, so they need not be made again, as long as nobody replaces the program's models. What the file is called does not matter, nor do
 * threads, timeouts and the tables that were asked for. Immutable and safe for use by several threads.
 */
final class Fingerprint {
    private static final int BYTES = 16;

    private final String analysis;

    private Fingerprint(String analysis) {
        this.analysis = analysis;
    }

    /** The fingerprints that an analysis with some options makes. */
    static Fingerprint with(AnalysisOptions options) {
        return new Fingerprint(hash(
                Version.CURRENT,
                Version.BUILD,
                options.profile().text(),
                options.sentiment().text(),
                String.valueOf(options.minSpeakerConfidence())));
    }

    /** What the fingerprints of all articles begin with. */
    String prefix() {
        return analysis + "-";
    }

    /** An article's fingerprint. */
    String of(Document document) {
        return prefix()
                + hash(
                        document.id(),
                        document.text().toString(),
                        document.blocks().toString(),
                        // Further fields and the language are in no row that the analysis makes.
                        document.facts().byline(),
                        document.facts().published(),
                        document.omissions().toString());
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
