package org.skillregister.certificate.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.certificate.fact.ResidentNumber;
import org.skillregister.reference.SkillLevel;

/** Deterministic sample certificates that certify nothing: from province 99, for people of region 99, all with the invented surname 样. */
public final class SampleCertificates {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 6;
    private static final int SERIALS_OF_SLOT = 100_000;

    private static final String HEADER =
            "number,holder_name,document_type,document_number,organization,occupation_code,work_type,level,"
                    + "issued_on,results,status,status_reason";

    /** @param slot distinguishes offers of one organization and level */
    private record Offer(CatalogueItem item, SkillLevel level, int slot) {}

    private final List<Offer> offers = new ArrayList<>();

    public SampleCertificates(Catalogue catalogue) {
        Map<String, Integer> slots = new HashMap<>();
        for (CatalogueItem item : catalogue.items()) {
            for (SkillLevel level : item.levels()) {
                int slot = slots.merge(item.organization().id() + level, 1, Integer::sum) - 1;
                offers.add(new Offer(item, level, slot));
            }
        }
    }

    /** @return the lines of a file with {@code count} certificates, the header first; a shorter file is a prefix of a longer one */
    public Stream<String> file(long count) {
        return Stream.concat(Stream.of(HEADER), LongStream.range(0, count).mapToObj(this::line));
    }

    private String line(long index) {
        Offer offer = offers.get((int) (index % offers.size()));
        CatalogueItem item = offer.item();
        // Every third certificate is its holder's second.
        long person = index % 3 == 2 ? index - 1 : index;
        StringBuilder line = new StringBuilder(200);
        number(line, offer, index / offers.size());
        line.append(",样").append(STEMS.charAt((int) (person % STEMS.length())));
        line.append(BRANCHES.charAt((int) (person / STEMS.length() % BRANCHES.length())));
        line.append(",RESIDENT_IDENTITY_CARD,").append(document(person));
        line.append(',').append(item.organization().id());
        line.append(',').append(item.occupation().code());
        line.append(',').append(item.workType() == null ? "" : item.workType());
        line.append(',').append(offer.level().number());
        line.append(',').append(year(index / offers.size()));
        padded(line.append('-'), 1 + index % 12, 2);
        padded(line.append('-'), 1 + index % 28, 2);
        line.append(",THEORY:").append(60 + index % 41);
        line.append(";PRACTICAL_SKILLS:").append(60 + index % 40).append(".5");
        return line.append(index % 50 == 7 ? ",VOID,ISSUED_IN_ERROR" : ",VALID,")
                .toString();
    }

    private static long year(long round) {
        return FIRST_YEAR + round % YEARS;
    }

    private static void number(StringBuilder line, Offer offer, long round) {
        line.append("S000099").append("000").append(offer.item().organization().id(), 4, 7);
        padded(line, year(round) % 100, 2);
        line.append(offer.level().number());
        padded(line, (long) offer.slot() * SERIALS_OF_SLOT + round / YEARS, 6);
    }

    private static String document(long person) {
        StringBuilder digits = new StringBuilder(18).append("990");
        padded(digits, person % 1000, 3);
        digits.append(1950 + person / 1000 % 50);
        padded(digits, 1 + person / 50_000 % 12, 2);
        padded(digits, 1 + person / 600_000 % 28, 2);
        padded(digits, person / 16_800_000 % 1000, 3);
        return digits.append(ResidentNumber.checkDigit(digits)).toString();
    }

    private static void padded(StringBuilder text, long number, int width) {
        String digits = Long.toString(number);
        text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }
}
