package io.broadsheet.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import io.broadsheet.corenlp.TaggedTexts;
import io.broadsheet.corenlp.compact.CompactModels;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConstituencyParserIT {
    private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    @Test
    void drawsTheTreesThatCoreNlpDraws() {
        ConstituencyParser parser = ConstituencyParser.load(MODEL, CompactModels.inDefaultFolders());
        ParserGrammar coreNlp = ParserGrammar.loadModel(MODEL);
        List<List<CoreLabel>> sentences = TaggedTexts.sentences();

        for (List<CoreLabel> sentence : sentences) {
            ParserQuery query = coreNlp.parserQuery();
            query.parse(sentence);
            assertThat(parser.parse(sentence).toString())
                    .isEqualTo(query.getBestParse().toString());
        }
        assertThat(sentences).hasSizeGreaterThan(250);
    }
}
