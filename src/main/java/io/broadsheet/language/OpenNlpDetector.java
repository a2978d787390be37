package io.broadsheet.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * OpenNLP's detector of 103 languages: a maximum entropy model over letters in a row. It is loaded when the first text is doubtful,
 * which in a folder of English articles none is. Without its library or its model it tells nothing.
 */
final class OpenNlpDetector implements LanguageDetector {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNlpDetector.class);
    private static final String MODEL = "/langdetect-183.bin";

    private Optional<LanguageDetectorModel> model = Optional.empty();
    private boolean wasLoaded;

    @Override
    public Optional<Guess> guess(String prose) {
        try {
            // A detector is cheap, and only the model is made for several threads.
            return model().map(loaded -> guess(new LanguageDetectorME(loaded).predictLanguages(prose)));
        } catch (LinkageError missing) {
            return Optional.empty();
        }
    }

    private static Guess guess(Language[] languages) {
        double english = Double.MIN_NORMAL;
        for (Language language : languages) {
            english = language.getLang().equals(EnglishGate.ENGLISH) ? language.getConfidence() : english;
        }
        // The likeliest stands first.
        return new Guess(languages[0].getLang(), languages[0].getConfidence() / english);
    }

    private synchronized Optional<LanguageDetectorModel> model() {
        if (!wasLoaded) {
            model = load();
            wasLoaded = true;
        }
        return model;
    }

    private static Optional<LanguageDetectorModel> load() {
        try (InputStream in = OpenNlpDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                LOG.warn(
                        "opennlp-models-langdetect is not on the class path: articles in other languages are not told");
                return Optional.empty();
            }
            return Optional.of(new LanguageDetectorModel(in));
        } catch (IOException e) {
            LOG.warn("the model of languages cannot be read: articles in other languages are not told", e);
            return Optional.empty();
        }
    }
}
