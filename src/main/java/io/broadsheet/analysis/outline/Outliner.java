package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a document's title, headings and paragraphs: as its format marks them, and by the look of its lines
 * ({@link HeadingLook}) in those parts of which the format knows no more than that they are text, without the lines there that
 * are none of the story ({@link Furniture}). What the format says of byline and day of publication comes before what lines near the title say.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class Outliner {
    /** How many of the first lines may hold byline and date. */
    private static final int TITLE_NEIGHBOURHOOD = 6;

    private final Lexicon lexicon;

    /** An outliner that knows some words. */
    public Outliner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Outlines a document; one without a letter gives section 0 without heading and paragraphs. */
    public Outline outline(Document document) {
        ArticleText text = document.text();
        DocumentFacts facts = document.facts();
        List<TextBlock> blocks = BlockReader.read(document, lexicon);
        List<TextBlock> furniture = Furniture.of(blocks);
        blocks.removeAll(furniture);
        int title = HeadingLook.titleIndex(blocks);
        boolean[] headings = HeadingLook.headings(blocks, title);
        String published = facts.published().isEmpty() ? published(blocks) : facts.published();
        String dateline = dateline(blocks, published);
        return new Outline(
                SectionCutter.cut(text, blocks, title, headings),
                facts.byline().isEmpty() ? byline(blocks) : facts.byline(),
                bylines(text, blocks),
                Credits.of(text),
                published.isEmpty() ? dateline : published,
                dateline.isEmpty() ? published : dateline,
                Furniture.note(furniture));
    }

    private static String byline(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(TITLE_NEIGHBOURHOOD, blocks.size()); i++) {
            String byline = blocks.get(i).look().byline();
            if (!byline.isEmpty()) {
                return byline;
            }
        }
        return "";
    }

    /** Author lines wherever they stand, and the lines behind them that say what the authors are. */
    private static List<Span> bylines(ArticleText text, List<TextBlock> blocks) {
        List<Span> bylines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).look().byline().isEmpty() || HeadingLook.isTitleOfAuthor(blocks, i)) {
                bylines.add(
                        text.spanOfUtf16(blocks.get(i).begin(), blocks.get(i).end()));
            }
        }
        return bylines;
    }

    private static String dateline(List<TextBlock> blocks, String published) {
        for (int i = 0; i < Math.min(TITLE_NEIGHBOURHOOD, blocks.size()); i++) {
            String date = DayInWords.ofDateline(blocks.get(i).look(), published);
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }

    private static String published(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(TITLE_NEIGHBOURHOOD, blocks.size()); i++) {
            String date = blocks.get(i).look().date();
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }
}
