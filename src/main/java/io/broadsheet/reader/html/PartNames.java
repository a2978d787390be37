package io.broadsheet.reader.html;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the names that a site gives the parts of a page (classes, ids) say of them. Looks each name up once, so it is made
 * for one page; not safe for use by several threads.
 */
final class PartNames {
    private static final List<String> NAMING =
            List.of("class", "id", "data-component", "data-testid", "data-module", "role");
    private static final List<WordClass> KINDS = List.of(
            WordClass.FURNITURE_NAME,
            WordClass.FOREIGN_NAME,
            WordClass.DOUBTFUL_NAME,
            WordClass.BODY_NAME,
            WordClass.UNSEEN_NAME,
            WordClass.EMBED_NAME,
            WordClass.CREDIT_NAME,
            WordClass.CAPTION_NAME);
    private static final Set<WordClass> DOUBTS =
            EnumSet.of(WordClass.DOUBTFUL_NAME, WordClass.FURNITURE_NAME, WordClass.FOREIGN_NAME);

    /** In characters; nobody gives a part more names, and what is longer is data. */
    private static final int LONGEST = 300;
    /** A page has some hundred names; one that has more is not remembered whole. */
    private static final int MOST = 20_000;

    /** What a name has against or for its part. */
    private static final int WEIGHT = 25;

    private final Map<String, Set<WordClass>> known = new HashMap<>();

    boolean isFurniture(Element element) {
        return has(element, WordClass.FURNITURE_NAME);
    }

    /** Whether it is furniture however much it holds, as readers' comments are. */
    boolean isForeign(Element element) {
        return has(element, WordClass.FOREIGN_NAME);
    }

    boolean isEmbed(Element element) {
        return has(element, WordClass.EMBED_NAME);
    }

    boolean isCaption(Element element) {
        return has(element, WordClass.CAPTION_NAME);
    }

    boolean isCredit(Element element) {
        return has(element, WordClass.CREDIT_NAME);
    }

    /** From -50 to 50: how much its class and its id each speak for a story (25) or against it. */
    int weight(Element element) {
        return weight(kinds(element.className())) + weight(kinds(element.id()));
    }

    private static int weight(Set<WordClass> kinds) {
        boolean doubted = kinds.stream().anyMatch(DOUBTS::contains);
        return (kinds.contains(WordClass.BODY_NAME) ? WEIGHT : 0) - (doubted ? WEIGHT : 0);
    }

    /** Whether nobody sees it in a browser. */
    boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || hides(element.attr("style"))
                || has(element, WordClass.UNSEEN_NAME);
    }

    private static boolean hides(String style) {
        if (style.isEmpty() || style.length() > LONGEST) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private boolean has(Element element, WordClass kind) {
        for (String attribute : NAMING) {
            String name = element.attr(attribute);
            if (!name.isEmpty() && kinds(name).contains(kind)) {
                return true;
            }
        }
        return PageTags.isOwn(element) && kinds(element.normalName()).contains(kind);
    }

    private Set<WordClass> kinds(String name) {
        String looked = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        Set<WordClass> kinds = known.get(looked);
        if (kinds == null) {
            kinds = EnumSet.noneOf(WordClass.class);
            for (String word : PageWords.nameWords(looked)) {
                for (WordClass kind : KINDS) {
                    if (Lexicon.ENGLISH.has(kind, word)) {
                        kinds.add(kind);
                    }
                }
            }
            if (known.size() < MOST) {
                known.put(looked, kinds);
            }
        }
        return kinds;
    }
}
