package org.skillregister.course.publishing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.course.CourseListing;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.publication.ValueProblem;
import org.skillregister.publication.WebAddress;
import org.skillregister.publication.Yuan;

/** Checks a listing and reports all problems at once. */
public final class ListingCheck {

    private static final int MOST_EXTRAS = 10;
    private static final BoundedPattern PHONE = new BoundedPattern(30, "[0-9+() （）-]{5,30}");

    private final Catalogue catalogue;
    private final LocalDate today;
    private final List<CourseProblem> problems = new ArrayList<>();
    private final CourseTexts texts = new CourseTexts(problems);

    private ListingCheck(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * The result of a check.
     *
     * @param listing the listing; not to be used when there are problems
     * @param problems the problems; empty when there are none
     */
    public record Checked(CourseListing listing, List<CourseProblem> problems) {}

    public static Checked of(ListingDraft draft, Catalogue catalogue, LocalDate today) {
        ListingCheck check = new ListingCheck(catalogue, today);
        CourseListing listing = check.read(draft);
        return new Checked(listing, List.copyOf(check.problems));
    }

    private CourseListing read(ListingDraft draft) {
        checkLists(draft);
        DaysCheck.of(draft, today, texts);
        return new CourseListing(
                title(draft.title()),
                texts.read("description", draft.description(), 2000),
                draft.occupation(),
                texts.read("workType", draft.workType(), 50),
                draft.level(),
                draft.schedule(),
                draft.deliveryMode(),
                texts.read("venue", draft.venue(), 100),
                texts.read("district", draft.district(), 20),
                phone(draft.phone()),
                price(draft.price()),
                extras(Objects.requireNonNullElse(draft.extras(), List.of())),
                url(draft.url()),
                draft.assessedBy(),
                Boolean.TRUE.equals(draft.competition()));
    }

    private String title(@Nullable String given) {
        String title = texts.read("title", given, 80);
        if (title == null) {
            texts.add("title", CourseProblemCode.REQUIRED, "请填写标题。");
            return "";
        }
        if (title.codePointCount(0, title.length()) < 2) {
            texts.add("title", CourseProblemCode.TOO_SHORT, "标题至少2个字。");
        }
        return title;
    }

    private void checkLists(ListingDraft draft) {
        Optional<OccupationListing> occupation =
                Optional.ofNullable(draft.occupation()).flatMap(catalogue::findOccupation);
        if (draft.occupation() == null) {
            texts.add("occupation", CourseProblemCode.REQUIRED, "请填写职业编码。");
        } else if (occupation.isEmpty()) {
            texts.add("occupation", CourseProblemCode.UNKNOWN, "登记册的目录和征集名单里没有这个职业编码。");
        }
        if (draft.level() == null) {
            texts.add("level", CourseProblemCode.REQUIRED, "请填写等级。");
        }
        String workType = draft.workType();
        if (workType != null
                && !workType.isBlank()
                && occupation.isPresent()
                && !occupation.get().workTypes().contains(workType.strip())) {
            texts.add("workType", CourseProblemCode.UNKNOWN, "这个职业没有这个工种。");
        }
        if (draft.assessedBy() != null
                && catalogue.findOrganization(draft.assessedBy()).isEmpty()) {
            texts.add("assessedBy", CourseProblemCode.UNKNOWN, "现行目录里没有这个评价机构。");
        }
    }

    private @Nullable String phone(@Nullable String given) {
        String phone = texts.read("phone", given, 30);
        if (phone != null && !PHONE.fits(phone)) {
            texts.add("phone", CourseProblemCode.MALFORMED, "电话只能含数字、空格、连字符、括号和加号，5到30个字。");
        }
        return phone;
    }

    private @Nullable BigDecimal price(@Nullable BigDecimal given) {
        if (given == null) {
            return null;
        }
        Optional<ValueProblem> problem = Yuan.problem(given);
        problem.ifPresent(it -> texts.add("price", it));
        return problem.isPresent() ? BigDecimal.ZERO : Yuan.plain(given);
    }

    private List<String> extras(List<String> given) {
        if (given.size() > MOST_EXTRAS) {
            texts.add("extras", CourseProblemCode.TOO_LONG, "增值服务最多%d项。".formatted(MOST_EXTRAS));
        }
        return IntStream.range(0, Math.min(MOST_EXTRAS, given.size()))
                .mapToObj(i -> texts.read("extras[%d]".formatted(i), given.get(i), 60))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable URI url(@Nullable String given) {
        String url = texts.read("url", given, 500);
        if (url == null) {
            return null;
        }
        Optional<URI> address = WebAddress.find(url);
        if (address.isEmpty()) {
            texts.add("url", CourseProblemCode.MALFORMED, "须是完整的https地址。");
        }
        return address.orElse(null);
    }
}
