package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import io.broadsheet.corenlp.hidden.HiddenField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** SUTime and the number rules alone, without name taggers and gazetteers. Safe for use by several threads. */
public final class ValueTagger {
    private final NERCombinerAnnotator annotator;

    private ValueTagger(NERCombinerAnnotator annotator) {
        this.annotator = annotator;
    }

    /** Loads the rules. */
    public static ValueTagger load() {
        Properties properties = new Properties();
        properties.setProperty("ner.rulesOnly", "true");
        properties.setProperty("ner.applyFineGrained", "false");
        try {
            NERCombinerAnnotator annotator = new NERCombinerAnnotator(properties);
            QuickRules.install((CoreMapExpressionExtractor<?>)
                    HiddenField.of(annotator, "ner", "nsc", "timexExtractor", "expressionExtractor"));
            return new ValueTagger(annotator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the values of an annotation with sentences and parts of speech. */
    public void annotate(Annotation annotation) {
        annotator.annotate(annotation);
    }
}
