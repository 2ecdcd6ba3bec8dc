import { Migration } from '@mikro-orm/migrations';

const boards = `
alter table score add column office_id uuid;
update score set office_id = province_id;
alter table score alter column office_id set not null;
drop index score_province_id_year_level_rank_index;
create index score_province_id_year_office_id_level_rank_index on score (province_id, year, office_id, level, rank);
`;

/** A city's departments are ranked among each other, on their city's board. What was scored before stood on the province's. */
export class CityBoards extends Migration {
  override up(): void {
    this.addSql(boards);
  }
}
