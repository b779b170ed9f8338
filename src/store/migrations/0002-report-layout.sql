-- How the text of a report with pages lies on them: stretches as [{page, start, end}], words as [[page, start, end, x, y, width, height], …],
-- in points from the upper left corner of the page. A page may come in several stretches, because a footnote is told after its paragraph.

create table report_layout (
  report    text  not null references report (id),
  stretches jsonb not null,
  words     jsonb not null,
  primary key (report)
);

create trigger history before update or delete or truncate on report_layout for each statement execute function refuse_change();
