package io.broadsheet.reader.html;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.DocumentFacts;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its story: linked data (JSON-LD) comes before meta elements, those before what stands on the page.
 *
 * @param titles what the story is called
 * @param byline who wrote it; empty if unknown
 * @param published an ISO date; empty if unknown
 * @param language a BCP 47 tag; empty if unknown
 * @param fields the rest, in a fixed order: outlet, desk, headline if it is not the title, modified, url
 */
record PageFacts(
        PageTitles titles, String byline, String published, String language, List<DocumentFacts.Field> fields) {
    private static final int LONGEST_BYLINE = 200;
    private static final String AUTHOR_PLACES =
            "[itemprop=author], [rel=author], .byline, .author-name, .byline-name, .author";

    PageFacts {
        fields = List.copyOf(fields);
    }

    static PageFacts of(Document page, MetaTags meta, LinkedData linked) {
        String outlet =
                first(meta.first(MetaTags.OUTLETS.subList(0, 1)), linked.outlet(), meta.first(MetaTags.OUTLETS));
        PageTitles titles = PageTitles.of(page, meta, linked.headline(), outlet);
        String address = address(page, meta);
        List<DocumentFacts.Field> fields = new ArrayList<>();
        add(fields, "outlet", outlet);
        add(fields, "desk", first(linked.desk(), meta.first(MetaTags.DESKS)));
        add(fields, "headline", titles.headline().equals(titles.title()) ? "" : titles.headline());
        add(fields, "modified", PublishedDay.of(first(linked.modified(), meta.first(MetaTags.MODIFIED))));
        add(fields, "url", address);
        return new PageFacts(
                titles,
                byline(page, meta, linked),
                published(page, meta, linked, address),
                language(page, meta, linked),
                fields);
    }

    private static void add(List<DocumentFacts.Field> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(new DocumentFacts.Field(name, value));
        }
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static String address(Document page, MetaTags meta) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String address = canonical == null ? "" : PageWords.clean(canonical.attr("href"));
        return address.startsWith("http") ? address : meta.first(MetaTags.ADDRESSES);
    }

    private static String byline(Document page, MetaTags meta, LinkedData linked) {
        List<String> said = new ArrayList<>();
        said.add(linked.authors());
        said.addAll(meta.all(MetaTags.AUTHORS));
        for (Element place : page.select(AUTHOR_PLACES)) {
            said.add(place.normalName().equals("meta") ? place.attr("content") : PageWords.clean(place.text()));
            if (said.size() > 50) {
                break;
            }
        }
        return said.stream()
                .map(PageFacts::withoutOpening)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_BYLINE && !name.startsWith("http"))
                .findFirst()
                .orElse("");
    }

    /** The names alone: "By Ines Okafor" is Ines Okafor. */
    static String withoutOpening(String byline) {
        String text = PageWords.clean(byline);
        String lower = text.toLowerCase(Locale.ROOT);
        for (String opening : Lexicon.ENGLISH.words(WordClass.BYLINE_OPENING)) {
            if (lower.startsWith(opening + " ") || lower.startsWith(opening + ":")) {
                return text.substring(opening.length() + 1).strip();
            }
        }
        return Lexicon.ENGLISH.has(WordClass.BYLINE_OPENING, lower) ? "" : text;
    }

    private static String published(Document page, MetaTags meta, LinkedData linked, String address) {
        List<String> said = new ArrayList<>();
        said.add(PublishedDay.of(linked.published()));
        meta.all(MetaTags.PUBLISHED).forEach(value -> said.add(PublishedDay.of(value)));
        said.add(PublishedDay.ofAddress(address));
        for (Element time :
                page.select("time[itemprop=datePublished], time[pubdate], article time, main time, time").stream()
                        .limit(10)
                        .toList()) {
            said.add(PublishedDay.of(time.attr("datetime")));
            said.add(PublishedDay.of(time.text()));
        }
        return said.stream().filter(day -> !day.isEmpty()).findFirst().orElse("");
    }

    private static String language(Document page, MetaTags meta, LinkedData linked) {
        Element html = page.selectFirst("html");
        String said = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
        return Stream.of(said, linked.language(), meta.first(MetaTags.LANGUAGES))
                .map(PageFacts::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String tag(String language) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(language.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? "" : tag;
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
