package org.skillregister.course.publishing;

import java.util.function.Supplier;
import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.PublishedCourses;
import org.skillregister.course.storage.PublishedCourses.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes courses, one after another. */
@Component
class CourseTransaction {

    private final CourseTable table;
    private final PublishedCourses published;
    private final TransactionTemplate transaction;

    CourseTransaction(CourseTable table, PublishedCourses published, PlatformTransactionManager transactions) {
        this.table = table;
        this.published = published;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was done, and what is new since then. */
    private record Committed(CourseOutcome outcome, News news) {}

    /** Once it is committed, this server sees it at once, the others with their next look at the clock. */
    CourseOutcome commit(Supplier<CourseOutcome> change) {
        Committed committed = transaction.execute(_ -> {
            table.lock();
            CourseOutcome outcome = change.get();
            return new Committed(outcome, published.read());
        });
        // What is committed is answered: from here on nothing asks the database.
        published.take(committed.news());
        return committed.outcome();
    }
}
