package io.broadsheet.reader.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's meta elements say: OpenGraph, article, Dublin Core and others. Of a name that comes twice the first counts. */
final class MetaTags {
    static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title");
    static final List<String> AUTHORS = List.of(
            "author",
            "byl",
            "article:author_name",
            "og:article:author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "citation_author");
    static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "article:published",
            "og:published_time",
            "og:pubdate",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "article.published",
            "cxenseparse:recs:publishtime",
            "datecreated",
            "citation_date");
    static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "datemodified",
            "og:updated_time",
            "lastmod",
            "last-modified");
    static final List<String> LANGUAGES =
            List.of("inlanguage", "content-language", "dc.language", "language", "og:locale");
    static final List<String> OUTLETS =
            List.of("og:site_name", "application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title");
    static final List<String> DESKS = List.of(
            "article:section",
            "og:article:section",
            "articlesection",
            "parsely-section",
            "section",
            "prism.section",
            "category");
    static final List<String> ADDRESSES = List.of("og:url", "twitter:url", "parsely-link");

    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, String> values = new LinkedHashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = PageWords.clean(meta.attr("content"));
            for (String attribute : NAMING) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The value of the first of some names that has one; empty if none does. */
    String first(List<String> names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The values of those of some names that have one. */
    List<String> all(List<String> names) {
        return names.stream()
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
