--liquibase formatted sql

-- A change of providers moves the instant of the clock on, too, so that each change is found by its instant: whether the last one that a
-- server knows is still there tells whether the database was restored meanwhile.

--changeset skillregister:086-course-clock
create index course_change_changed_at on course_change (changed_at);
update course_clock set changed_at = greatest(changed_at, (select max(created_at) from training_provider));
