package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.analysis.outline.Outline;
import io.broadsheet.analysis.outline.Outliner;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.Section;

final class OutlinerFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void tilesAnyTextWithSections(byte[] choices) {
        ArticleText text = ArticleText.of(FuzzedProse.of(choices));
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(Document.of("a", "", text));
        int end = 0;
        for (Section section : outline.sections()) {
            assertThat(section.span().begin()).isEqualTo(end);
            assertThat(letters(section.heading())).isEqualTo(letters(text.cut(section.headingSpan())));
            end = section.span().end();
        }
        assertThat(end).isEqualTo(text.length());
        int last = 0;
        for (Outline.Block block : outline.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(last);
            assertThat(block.section().span().contains(block.span())).isTrue();
            last = block.span().end();
        }
    }

    /** Headings are given without markup, and with spaces for what is invisible. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
