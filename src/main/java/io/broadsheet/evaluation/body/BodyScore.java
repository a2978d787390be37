package io.broadsheet.evaluation.body;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How one page did.
 *
 * @param name the page's
 * @param expected words of the expected text
 * @param found words of the text that was found, without its title
 * @param shared words that both have
 * @param expectedTitle empty if none is expected
 * @param title the title that was found; empty if none was
 * @param failure why the page could not be read; empty if it was
 */
record BodyScore(String name, int expected, int found, int shared, String expectedTitle, String title, String failure) {
    static BodyScore of(ExpectedPage page, Document document) {
        List<String> expected = ComparedWords.of(page.text());
        List<String> found = ComparedWords.of(text(document, false));
        return new BodyScore(
                page.name(),
                expected.size(),
                found.size(),
                ComparedWords.shared(expected, found),
                page.title(),
                text(document, true),
                "");
    }

    static BodyScore failed(ExpectedPage page, String failure) {
        return new BodyScore(page.name(), ComparedWords.of(page.text()).size(), 0, 0, page.title(), "", failure);
    }

    private static String text(Document document, boolean title) {
        return document.blocks().stream()
                .filter(block -> (block.kind() == Kind.TITLE) == title)
                .map(DocumentBlock::span)
                .map(document.text()::cut)
                .collect(Collectors.joining("\n"));
    }

    double precision() {
        return (double) shared / Math.max(1, found);
    }

    double recall() {
        return (double) shared / Math.max(1, expected);
    }

    double f1() {
        return shared == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    boolean hasTitle() {
        return !expectedTitle.isEmpty();
    }

    boolean isTitleRight() {
        return TitleComparison.isRight(title, expectedTitle);
    }
}
