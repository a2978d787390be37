package io.broadsheet.corenlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import io.broadsheet.corenlp.TaggedTexts;
import io.broadsheet.corenlp.hidden.HiddenField;
import io.broadsheet.model.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class ValueTaggerIT {
    @Test
    void findsTheTimesAndNumbersThatCoreNlpFinds() throws IOException {
        Properties rulesOnly = new Properties();
        rulesOnly.setProperty("ner.rulesOnly", "true");
        rulesOnly.setProperty("ner.applyFineGrained", "false");
        NERCombinerAnnotator coreNlp = new NERCombinerAnnotator(rulesOnly);
        // What it notes of one text it remembers in all others.
        NoTag.install((Env) HiddenField.of(coreNlp, "ner", "nsc", "timexExtractor", "expressionExtractor", "env"));
        ValueTagger tagger = ValueTagger.load();
        List<Annotation> found = TaggedTexts.annotations();
        List<Annotation> expected = TaggedTexts.annotations();

        found.forEach(text -> tagger.annotate(text, Deadline.NEVER));
        expected.forEach(coreNlp::annotate);

        for (int i = 0; i < found.size(); i++) {
            assertThat(values(found.get(i))).isEqualTo(values(expected.get(i)));
        }
        assertThat(expected.stream().flatMap(text -> values(text).stream()))
                .filteredOn(value -> value.contains("DATE"))
                .hasSizeGreaterThan(50);
    }

    private static List<String> values(Annotation text) {
        List<String> values = new ArrayList<>();
        for (CoreLabel token : text.get(CoreAnnotations.TokensAnnotation.class)) {
            values.add(token.word() + " " + token.ner() + " "
                    + token.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class) + " "
                    + token.get(TimeAnnotations.TimexAnnotation.class));
        }
        return values;
    }
}
