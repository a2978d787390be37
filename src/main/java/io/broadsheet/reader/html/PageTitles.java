package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page calls its story. Its {@code title} element without the outlet's name counts first: every page has one and it
 * is whole, where headlines for other sites are cut or made to tease.
 *
 * @param title what the story is called; empty if nothing calls it anything
 * @param headline what the page says to show above the story, which may be the title; empty if it says nothing
 */
record PageTitles(String title, String headline) {
    private static final int FEWEST_WORDS = 3;
    /** In characters; what is longer is text that got into the wrong place. */
    static final int LONGEST = 400;

    /** Where a page may show its title. */
    private static final String HEADLINES = "h1, h2, b, strong, [itemprop=headline]";

    private static final int LINES = 30;

    /**
     * Reads the titles.
     *
     * @param linked the headline that linked data gives; empty if there is none
     * @param outlet who publishes the page; empty if unknown
     */
    static PageTitles of(Document page, MetaTags meta, String linked, String outlet) {
        List<String> shown = new ArrayList<>();
        shown.add(linked);
        shown.addAll(meta.all(MetaTags.TITLES));
        page.getElementsByTag("h1").stream().limit(1).forEach(heading -> shown.add(PageWords.clean(heading.text())));
        List<String> headlines = shown.stream()
                .filter(PageTitles::hasFitLength)
                .map(title -> TitleParts.of(title).withoutOutlet(outlet))
                .filter(title -> !TitleParts.isOf(title, outlet))
                .toList();
        List<String> lines = new ArrayList<>(headlines);
        page.select(HEADLINES).stream()
                .limit(LINES)
                .map(line -> PageWords.clean(line.text()))
                .filter(PageTitles::hasFitLength)
                .forEach(lines::add);
        String title = bare(whole(page), lines, outlet);
        List<String> all = new ArrayList<>();
        all.add(title);
        all.addAll(headlines);
        String best = all.stream()
                .filter(one -> PageWords.words(one).size() >= FEWEST_WORDS)
                .findFirst()
                .orElse(headlines.isEmpty() ? title : headlines.get(0));
        return new PageTitles(best, headlines.isEmpty() ? best : headlines.get(0));
    }

    /** Every title that a page has, as it stands there. */
    static List<String> all(Document page, MetaTags meta) {
        List<String> all = new ArrayList<>(meta.all(MetaTags.TITLES));
        page.getElementsByTag("h1").stream().limit(2).forEach(heading -> all.add(PageWords.clean(heading.text())));
        all.add(whole(page));
        return all;
    }

    /** Some pages have theirs in the wrong place, and drawings have titles, too. */
    private static String whole(Document page) {
        for (Element element : page.getElementsByTag("title")) {
            String text = PageWords.clean(element.text());
            if (hasFitLength(text) && element.closest("svg") == null) {
                return text;
            }
        }
        return "";
    }

    private static boolean hasFitLength(String title) {
        return title.length() <= LONGEST && title.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String bare(String title, List<String> headlines, String outlet) {
        TitleParts parts = TitleParts.of(title);
        for (String headline : headlines) {
            String run = parts.runLike(headline);
            if (!run.isEmpty()) {
                return run;
            }
        }
        String bare = parts.withoutOutlet(outlet);
        return bare.equals(title) ? parts.withoutLastName() : bare;
    }
}
